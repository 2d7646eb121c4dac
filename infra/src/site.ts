import { Duration, Fn } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import type { Storage } from './storage.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Addresses without file endings lead to the page in that folder; `/app` is one program. */
const ADDRESSES = `
function handler(event) {
  var request = event.request;
  var last = request.uri.split('/').pop();
  if (last.indexOf('.') === -1) request.uri = request.uri.replace(/\\/$/, '') + '/index.html';
  return request;
}`;

const ONE_PROGRAM = `
function handler(event) {
  event.request.uri = '/index.html';
  return event.request;
}`;

function edge(scope: Construct, id: string, code: string) {
  const written = new EdgeFunction(scope, id, {
    code: FunctionCode.fromInline(code),
    runtime: FunctionRuntime.JS_2_0,
  });
  return [{ function: written, eventType: FunctionEventType.VIEWER_REQUEST }];
}

function securityHeaders(scope: Construct): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, 'SecurityHeaders', {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: CSP, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: true,
        override: true,
      },
    },
  });
}

/** One address for published pages, portal and api. */
export function addSite(scope: Construct, storage: Storage, api: HttpApi): Distribution {
  const responseHeadersPolicy = securityHeaders(scope);
  const shared = {
    responseHeadersPolicy,
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    compress: true,
  };
  const apiDomain = Fn.select(1, Fn.split('://', api.apiEndpoint));
  const portal = S3BucketOrigin.withOriginAccessControl(storage.portal);
  return new Distribution(scope, 'Site', {
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    defaultBehavior: {
      ...shared,
      origin: S3BucketOrigin.withOriginAccessControl(storage.pages),
      functionAssociations: edge(scope, 'Addresses', ADDRESSES),
    },
    additionalBehaviors: {
      '/api/*': {
        ...shared,
        origin: new HttpOrigin(apiDomain),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      // Signed links; the signature is all the bucket is shown.
      '/vault/*': {
        ...shared,
        origin: new HttpOrigin(storage.attachments.bucketRegionalDomainName),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: new OriginRequestPolicy(scope, 'SignedLinks', {
          queryStringBehavior: OriginRequestQueryStringBehavior.all(),
        }),
      },
      '/assets/*': { ...shared, origin: portal },
      '/app*': {
        ...shared,
        origin: portal,
        functionAssociations: edge(scope, 'OneProgram', ONE_PROGRAM),
      },
    },
    // Errors differ from person to person; none is kept.
    errorResponses: [403, 404, 500, 502, 503, 504].map((httpStatus) => ({
      httpStatus,
      ttl: Duration.seconds(0),
    })),
  });
}
