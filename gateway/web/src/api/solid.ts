/**
 * A shape of a contract whose fields are all there, but for those named. The contracts mark no field of an answer as
 * required, so this says what the service's record says.
 */
export type Solid<Shape, Absent extends keyof Shape = never> = Required<Omit<Shape, Absent>> & Pick<Shape, Absent>;
