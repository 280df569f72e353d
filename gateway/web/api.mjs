// Makes src/api/<service>.ts of the services' contracts/openapi.yml; a file is written only when it changes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const services = ['people', 'schedule', 'journal', 'reporting', 'notification'];

for (const service of services) {
  const contract = new URL(`../../${service}-service/contracts/openapi.yml`, import.meta.url);
  const target = new URL(`src/api/${service}.ts`, import.meta.url);
  const described = existsSync(contract);
  const types = described
    ? astToString(await openapiTS(contract))
    : 'export type paths = Record<string, never>;\nexport type components = { schemas: Record<string, never> };\n';
  const text = `// Generated from ${service}-service/contracts/openapi.yml, never edited.\n${types}`;
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}
