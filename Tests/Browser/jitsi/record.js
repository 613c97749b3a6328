/*
 * Comes after the IFrame API, the stand-in's or Jitsi's own, and keeps in `jitsiRooms` what the page asked of it.
 * Nobody may be in two rooms at once, and what is gone is not used.
 */
(() => {
  const Jitsi = window.JitsiMeetExternalAPI;
  window.jitsiRooms ??= [];

  window.JitsiMeetExternalAPI = class extends Jitsi {
    constructor(domain, given) {
      const record = { domain, given, leftBehind: localStorage.getItem("jitsiLocalStorage"), commands: [], isDisposed: false };
      if (window.jitsiRooms.some((one) => !one.isDisposed)) console.error("A second room beside the first");
      window.jitsiRooms.push(record);
      super(domain, given);
      this.record = record;
    }

    executeCommand(name, ...values) {
      if (this.record.isDisposed) console.error("A command for a room that is gone");
      this.record.commands.push([name, ...values]);
      super.executeCommand(name, ...values);
    }

    dispose() {
      if (this.record.isDisposed) console.error("This room was disposed of before");
      this.record.isDisposed = true;
      super.dispose();
    }
  };
})();
