/**
 * A shape of a contract with all that is in it, whose fields are all there but for those named, wherever they stand in it.
 */
export type Whole<Shape, Absent extends string = never> = Shape extends readonly (infer Each)[]
  ? Whole<Each, Absent>[]
  : Shape extends object
    ? { [Field in Exclude<keyof Shape, Absent>]-?: Whole<NonNullable<Shape[Field]>, Absent> } & {
        [Field in Extract<keyof Shape, Absent>]?: Whole<NonNullable<Shape[Field]>, Absent>;
      }
    : Shape;

/**
 * A shape of a contract whose fields are all there, but for those named. The contracts mark no field of an answer as
 * required, so this says what the service's record says.
 */
export type Solid<Shape, Absent extends keyof Shape = never> = Required<Omit<Shape, Absent>> & Pick<Shape, Absent>;
