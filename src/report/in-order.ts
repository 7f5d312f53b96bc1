import * as z from 'zod/mini';
import { workedOut } from '../model/worked-out.ts';

/** Gives a value of a schema with its keys in the order of the schema; it checks nothing. */
type Order = (value: unknown) => unknown;

/**
 * A value that fits a schema, with the keys of its objects in the order of the schema, as if that had
 * parsed it. Much faster than parsing, which checks it all once more. Raises RangeError of a kind of schema
 * that it does not know.
 */
export function inOrder<T>(schema: z.ZodMiniType<T>, value: T): T {
  return orderOf(schema)(value) as T;
}

const orderOf = workedOut(orderFor);

const asItIs: Order = (value) => value;

function orderFor(schema: z.core.$ZodType): Order {
  if (schema instanceof z.ZodMiniObject) return ofObject(schema);
  if (schema instanceof z.ZodMiniArray) return ofList(() => schema.def.element);
  if (schema instanceof z.ZodMiniTuple) return ofList((index) => schema.def.items[index]!);
  if (schema instanceof z.ZodMiniRecord) return ofRecord(schema.def.valueType);
  if (schema instanceof z.ZodMiniUnion) return ofUnion(schema.def.options);
  if (schema instanceof z.ZodMiniLazy) return (value) => orderOf(schema.def.getter())(value);
  if (
    schema instanceof z.ZodMiniNullable ||
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniDefault
  )
    return (value) => (value === null ? null : orderOf(schema.def.innerType)(value));
  if (isLeaf(schema)) return asItIs;
  throw new RangeError(`no order of ${schema._zod.def.type}`);
}

const leaves = ['string', 'number', 'boolean', 'literal', 'enum', 'null'];

function isLeaf({ _zod }: z.core.$ZodType): boolean {
  return leaves.includes(_zod.def.type);
}

function ofObject(schema: z.ZodMiniObject): Order {
  const keys = Object.keys(schema.shape);
  return (value) => {
    const given = value as Record<string, unknown>;
    const ordered: Record<string, unknown> = {};
    for (const key of keys)
      if (given[key] !== undefined) ordered[key] = orderOf(schema.shape[key]!)(given[key]);
    return ordered;
  };
}

function ofList(schemaAt: (index: number) => z.core.$ZodType): Order {
  return (value) => (value as unknown[]).map((each, index) => orderOf(schemaAt(index))(each));
}

function ofRecord(schema: z.core.$ZodType): Order {
  return (value) =>
    Object.fromEntries(
      Object.entries(value as object).map(([key, each]) => [key, orderOf(schema)(each)]),
    );
}

/** As the first that it fits. Nearly always its keys alone tell which that is. */
function ofUnion(options: readonly z.core.$ZodType[]): Order {
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const possible = options.filter((each) => mayHaveKeysOf(value, each));
    const option =
      possible.length === 1
        ? possible[0]
        : possible.find((each) => (each as z.ZodMiniType).safeParse(value).success);
    return option ? orderOf(option)(value) : value;
  };
}

function mayHaveKeysOf(value: object, schema: z.core.$ZodType): boolean {
  if (!(schema instanceof z.ZodMiniObject)) return !isLeaf(schema);
  const known = Object.keys(value).every((key) => key in schema.shape);
  return known && Object.keys(schema.shape).every((key) => key in value || isOptional(schema, key));
}

function isOptional({ shape }: z.ZodMiniObject, key: string): boolean {
  return shape[key] instanceof z.ZodMiniOptional || shape[key] instanceof z.ZodMiniDefault;
}
