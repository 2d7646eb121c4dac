import { handle } from 'hono/aws-lambda';
import { createApp } from './app.ts';
import { awsDeps } from './aws.ts';

/** The api behind API Gateway (payload format 2.0). */
export const handler = handle(createApp(awsDeps(process.env)));
