/** What a PDF is printed from: a self-contained HTML file on disk. */
export type PrintJob = {
  /** Absolute path of the HTML file; it may refer to files beside it and to `paths.resources`. */
  readonly htmlFile: string;
  readonly signal?: AbortSignal;
};

/** What pictures are taken of: an HTML file with blocks of 1,280 x 720 CSS pixels under each other. */
export type PictureJob = PrintJob & {
  /** How many blocks there are. */
  readonly count: number;
  /** Width of each picture in pixels; the height follows. */
  readonly width: number;
};

/** What each host gives the engine: a window system's dialogs, a printer, and where things are. */
export type Platform = {
  readonly host: "electron" | "browser" | "cli";
  readonly version: string;
  /** Address that pictures are served from, with a closing slash. */
  readonly mediaBase: string;
  readonly paths: {
    /** The data folder: database, pictures. Made if missing. */
    readonly data: string;
    /** The person's documents folder; exports start in "ToT Studio" there. */
    readonly documents: string;
    /** The bundled curricula. */
    readonly curricula: string;
    /** Where the build left what it read of them; without it a first start only takes longer. */
    readonly preparedCurricula: string;
    /** The bundled fonts, templates and icons. */
    readonly resources: string;
    /** The export worker's module. */
    readonly exportWorker: string;
  };
  /** Opens the system's folder dialog; `supported` is false where the host has none. */
  chooseFolder(start: string | null): Promise<{ supported: boolean; path: string | null }>;
  /** Shows a file in the system's file manager; does nothing where there is none. */
  showInFolder(path: string): Promise<void>;
  /** Opens a file in the system's program for it; does nothing where there is none. */
  openFile(path: string): Promise<void>;
  /** Prints with Chromium: CSS page size, tags and outline. Throws PRINTER_MISSING or CANCELLED. */
  printToPdf(job: PrintJob): Promise<Uint8Array>;
  /** Takes a PNG of every block with Chromium. Throws PRINTER_MISSING or CANCELLED. */
  takePictures(job: PictureJob): Promise<readonly Uint8Array[]>;
  now(): Date;
};
