import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import { ChannelStandIn, type PortStandIn } from "./electron-ports.ts";

type Handler = (request: Request) => Promise<Response>;
type Deny = { prevented: boolean; preventDefault: () => void };

/** An event that remembers whether it was prevented. */
export function deniable(): Deny {
  const event: Deny = {
    prevented: false,
    preventDefault: () => {
      event.prevented = true;
    },
  };
  return event;
}

export type EngineProcess = (
  parent: EventEmitter & { postMessage(message: unknown): void },
) => void;

/**
 * The part of Electron's API that the product uses, as a recorder: what was set can be asked, and its
 * events behave as Electron's documentation says (https://www.electronjs.org/docs/latest/api).
 */
export function createElectron(options: {
  readonly runEngine: EngineProcess;
  readonly isFirst?: boolean;
  readonly isPackaged?: boolean;
  /** Widths of the displays, side by side; one display where it is left out. */
  readonly displays?: readonly number[];
}) {
  const windows: WindowStandIn[] = [];
  const displays = (options.displays ?? [1_366]).map((width, index) => ({
    id: index + 1,
    bounds: { x: index * 1_366, y: 0, width, height: (width * 9) / 16 },
  }));
  const record = {
    privileges: [] as unknown[],
    handlers: new Map<string, Handler>(),
    menus: [] as unknown[],
    dialogs: [] as unknown[],
    shown: [] as string[],
    errors: [] as string[],
    external: [] as string[],
    paths: new Map<string, string>(),
    forks: [] as { file: string; options: unknown; process: EventEmitter }[],
    killed: 0,
    sandboxed: false,
    locks: 0,
    quit: false,
  };

  class ContentsStandIn extends EventEmitter {
    readonly mainFrame = { url: "", postMessage() {} };
    readonly received: { channel: string; ports: readonly PortStandIn[] }[] = [];
    openHandler: ((details: { url: string }) => object) | undefined;
    printed: unknown;
    setWindowOpenHandler(handler: (details: { url: string }) => object) {
      this.openHandler = handler;
    }
    postMessage(channel: string, _message: unknown, ports: readonly PortStandIn[] = []) {
      this.received.push({ channel, ports });
      this.emit("stand-in:message", channel, ports);
    }
    printToPDF(values: unknown) {
      this.printed = values;
      return Promise.resolve(Buffer.from("%PDF-stand-in"));
    }
  }

  class WindowStandIn extends EventEmitter {
    static getAllWindows = () => windows.filter((window) => !window.gone);
    static getFocusedWindow = () => null;
    readonly webContents = new ContentsStandIn();
    readonly options: Electron.BrowserWindowConstructorOptions;
    readonly done: string[] = [];
    minimized = false;
    gone = false;
    visible = false;
    constructor(values: Electron.BrowserWindowConstructorOptions) {
      super();
      this.options = values;
      this.visible = values.show !== false;
      windows.push(this);
      app.emit("web-contents-created", {}, this.webContents);
    }
    async loadURL(url: string) {
      this.webContents.mainFrame.url = url;
      this.emit("ready-to-show");
    }
    async loadFile(file: string) {
      this.webContents.mainFrame.url = `file://${file}`;
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (this.gone) throw new Error("ERR_FAILED");
    }
    show() {
      this.visible = true;
      this.done.push("show");
    }
    focus() {
      this.done.push("focus");
    }
    restore() {
      this.minimized = false;
      this.done.push("restore");
    }
    isMinimized = () => this.minimized;
    isVisible = () => this.visible;
    isDestroyed = () => this.gone;
    destroy() {
      this.gone = true;
    }
    close() {
      this.gone = true;
      this.emit("closed");
      if (windows.every((window) => window.gone)) app.emit("window-all-closed");
    }
  }

  const app = Object.assign(new EventEmitter(), {
    isPackaged: options.isPackaged ?? false,
    getVersion: () => "1.2.3",
    getPath: (name: string) => `/person/${name}`,
    setPath: (name: string, value: string) => {
      if (!existsSync(value)) throw new Error(`Failed to set path: ${value} does not exist`);
      record.paths.set(name, value);
    },
    enableSandbox: () => {
      record.sandboxed = true;
    },
    requestSingleInstanceLock: () => {
      record.locks += 1;
      return options.isFirst ?? true;
    },
    whenReady: () => Promise.resolve(),
    quit: () => {
      const event = deniable();
      app.emit("will-quit", event);
      if (!event.prevented) record.quit = true;
    },
  });

  function createSession() {
    return {
      request: undefined as unknown,
      check: undefined as unknown,
      device: undefined as unknown,
      before: undefined as unknown,
      setPermissionRequestHandler(handler: unknown) {
        this.request = handler;
      },
      setPermissionCheckHandler(handler: unknown) {
        this.check = handler;
      },
      setDevicePermissionHandler(handler: unknown) {
        this.device = handler;
      },
      webRequest: {
        onBeforeRequest: (handler: unknown) => {
          sessions.print.before = handler;
        },
      },
    };
  }
  const sessions = { default: createSession(), print: createSession() };

  function fork(file: string, _values: readonly string[], forkOptions: unknown) {
    const child = new EventEmitter();
    const parent = Object.assign(new EventEmitter(), {
      postMessage: (message: unknown) =>
        setImmediate(() => child.emit("message", structuredClone(message))),
    });
    record.forks.push({ file, options: forkOptions, process: child });
    options.runEngine(parent);
    return Object.assign(child, {
      postMessage: (data: unknown, ports: readonly PortStandIn[] = []) =>
        setImmediate(() => parent.emit("message", { data: structuredClone(data), ports })),
      kill: () => {
        record.killed += 1;
        return true;
      },
    });
  }

  const ipcMain = new EventEmitter();
  const windowClass: unknown = WindowStandIn;
  const api = {
    app,
    BrowserWindow: windowClass,
    MessageChannelMain: ChannelStandIn,
    ipcMain,
    utilityProcess: { fork },
    session: { defaultSession: sessions.default, fromPartition: () => sessions.print },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown[]) => record.privileges.push(...schemes),
      handle: (scheme: string, handler: Handler) => void record.handlers.set(scheme, handler),
    },
    dialog: {
      showOpenDialog: (...values: unknown[]) => {
        record.dialogs.push(values.at(-1));
        return Promise.resolve({ canceled: false, filePaths: ["/chosen"] });
      },
      showErrorBox: (_title: string, text: string) => void record.errors.push(text),
    },
    screen: {
      getCursorScreenPoint: () => ({ x: 10, y: 10 }),
      getDisplayNearestPoint: () => displays[0],
      getAllDisplays: () => displays,
    },
    shell: {
      showItemInFolder: (path: string) => void record.shown.push(path),
      openExternal: (url: string) => void record.external.push(url),
    },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => void record.menus.push(menu),
    },
  };
  return { api, record, windows, sessions };
}

export type ElectronStandIn = ReturnType<typeof createElectron>;
