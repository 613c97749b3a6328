/*
 * Stands in for Jitsi's IFrame API. It takes what the real one takes and refuses what the real one drops
 * silently or breaks on, so that a wrong option, event or order of calls fails a test.
 */
(() => {
  const options = {
    roomName: isText,
    parentNode: (value) => value instanceof HTMLElement && value.isConnected,
    width: isSize,
    height: isSize,
    lang: isText,
    jwt: isText,
    onload: (value) => typeof value === "function",
    userInfo: (value) => Object.keys(value).every((key) => ["displayName", "email"].includes(key) && isText(value[key])),
    configOverwrite: isConfiguration,
    interfaceConfigOverwrite: (value) => typeof value === "object",
  };

  // Of Jitsi's whitelist, what an embedding page may want; `prejoinPageEnabled` is no longer on it.
  const configuration = {
    prejoinConfig: (value) => Object.keys(value).every((key) => ["enabled", "hideDisplayName", "hideExtraJoinButtons"].includes(key)),
    deeplinking: (value) => Object.keys(value).every((key) => ["disabled", "hideLogo"].includes(key)),
    startWithAudioMuted: isBoolean,
    startWithVideoMuted: isBoolean,
    disableChat: isBoolean,
    toolbarButtons: Array.isArray,
    subject: isText,
    defaultLanguage: isText,
  };

  const events = [
    "browserSupport", "cameraError", "errorOccurred", "micError", "participantJoined", "participantKickedOut",
    "participantLeft", "peerConnectionFailure", "readyToClose", "suspendDetected", "videoConferenceJoined",
    "videoConferenceLeft",
  ];

  function isText(value) { return typeof value === "string" && value !== ""; }
  function isBoolean(value) { return typeof value === "boolean"; }
  function isSize(value) { return typeof value === "number" || /^\d+(\.\d+)?(px|em|pt|%)$/.test(value); }
  function isConfiguration(value) { check(value, configuration, "configOverwrite"); return true; }

  function check(given, known, where) {
    for (const [name, value] of Object.entries(given)) {
      if (!known[name]) throw new Error(`Jitsi knows no ${where} "${name}"`);
      if (!known[name](value)) throw new Error(`Jitsi does not take this ${where} "${name}": ${value}`);
    }
  }

  class JitsiMeetExternalAPI {
    constructor(domain, given) {
      if (!isText(domain) || domain.includes("/")) throw new Error(`Not a domain: ${domain}`);
      check(given, options, "option");
      this.leftBehind = localStorage.getItem("jitsiLocalStorage");
      this.given = given;
      this.listeners = [];
      this.isDisposed = false;
      this.frame = document.createElement("iframe");
      this.frame.allow = "autoplay; camera; clipboard-write; display-capture; microphone; screen-wake-lock; speaker-selection";
      this.frame.title = "Jitsi";
      this.frame.style.width = given.width;
      this.frame.style.height = given.height;
      this.frame.style.border = "0";
      this.frame.src = `https://${domain}/${given.roomName.toLowerCase()}`;
      this.frame.addEventListener("load", () => this.enter());
      given.parentNode.append(this.frame);
      window.jitsiRooms = [...(window.jitsiRooms ?? []), this];
    }

    enter() {
      if (this.isDisposed || window.jitsiIsSilent) return;
      this.say("browserSupport", { supported: true });
      this.say("videoConferenceJoined", { roomName: this.given.roomName.toLowerCase(), id: "me" });
    }

    say(name, event = {}) {
      if (!events.includes(name)) throw new Error(`Jitsi has no event "${name}"`);
      this.listeners.filter((one) => one.name === name).forEach((one) => one.listener(event));
    }

    addListener(name, listener) {
      if (this.isDisposed) throw new Error("This room was disposed of");
      if (!events.includes(name)) throw new Error(`Jitsi has no event "${name}"`);
      this.listeners.push({ name, listener });
    }

    dispose() {
      if (this.isDisposed) throw new Error("This room was disposed of before");
      this.isDisposed = true;
      this.listeners = [];
      this.frame.remove();
    }
  }

  window.JitsiMeetExternalAPI = JitsiMeetExternalAPI;
})();
