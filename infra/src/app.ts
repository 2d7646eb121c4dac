import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledged } from './acknowledged.ts';
import { PlanStack } from './stack.ts';
import { production } from './stage.ts';

const app = new App();
const stack = new PlanStack(app, production);
for (const { id, reason } of acknowledged) {
  Validations.of(stack).acknowledge({ id: `AwsSolutions::${id}`, reason });
}
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
