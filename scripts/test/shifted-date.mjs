/**
 * Loaded before a process under test: its clock is wrong by SHIFT_MS milliseconds, as a machine's may be. Nothing that matters may show it.
 */
const shiftMs = Number(process.env.SHIFT_MS ?? "0");
const RealDate = Date;

globalThis.Date = class extends RealDate {
  /** @param {ConstructorParameters<typeof Date>} args */
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + shiftMs);
    else super(...args);
  }

  static now() {
    return RealDate.now() + shiftMs;
  }
};
