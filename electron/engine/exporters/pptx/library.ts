import library from "pptxgenjs";

// Its types describe a CommonJS module, so that TypeScript sees the class one level deeper than it is.
export const Presentation = library as unknown as typeof library.default;
export type Presentation = InstanceType<typeof library.default>;
export type PptxSlide = ReturnType<Presentation["addSlide"]>;
export type TextRun = library.default.TextProps;
export type TableCell = library.default.TableCell;
export type ShapeProps = library.default.ShapeProps;
