/** `schema`: the JSON Schema of the standard. */
import { makeJsonSchema } from '../../feed/json-schema.js';
import { serialise } from '../../publish/document.js';
import { Orden, type Registro } from '../command.js';
import { deliver, type Salida } from '../write.js';

export const addSchema: Registro = (program, ctx) =>
  new Orden<Salida>(program, ctx, 'schema')
    .output()
    .examples('schema -o pal-feed.schema.json')
    .run((options) => deliver(ctx, serialise(makeJsonSchema()), options));
