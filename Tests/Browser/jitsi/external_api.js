/*
 * Stands in for Jitsi's IFrame API on our page. It takes what the real one takes, refuses what the real one drops
 * silently or breaks on, and talks to the page in its frame as the real one does. `wire.js` comes before it.
 */
(() => {
  const deviceKinds = ["audioInput", "audioOutput", "videoInput"];
  const options = {
    roomName: isText,
    parentNode: (value) => value instanceof HTMLElement && value.isConnected,
    width: isSize,
    height: isSize,
    lang: isText,
    jwt: isText,
    userInfo: (value) => Object.keys(value).every((key) => ["displayName", "email"].includes(key) && isText(value[key])),
    configOverwrite: (value) => typeof value === "object",
    devices: (value) => Object.keys(value).every((key) => deviceKinds.includes(key) && isText(value[key])),
  };
  const namesOnPage = Object.fromEntries(Object.entries(jitsiEvents).map(([name, wire]) => [wire, name]));
  let made = 0;

  function isText(value) { return typeof value === "string" && value !== ""; }
  function isSize(value) { return typeof value === "number" || /^\d+(\.\d+)?(px|em|pt|%)$/.test(value); }

  function check(given) {
    for (const [name, value] of Object.entries(given)) {
      if (!options[name]) throw new Error(`Jitsi knows no option "${name}"`);
      if (!options[name](value)) throw new Error(`Jitsi does not take this option "${name}": ${value}`);
    }
  }

  function address(domain, { roomName, jwt, lang, userInfo = {}, configOverwrite = {}, devices = {} }, id) {
    const url = new URL(`https://${domain}/${roomName}`);
    if (jwt) url.searchParams.set("jwt", jwt);
    if (lang) url.searchParams.set("lang", lang);
    const inFragment = (prefix, values) =>
      Object.entries(values).map(([key, value]) => `${prefix}.${key}=${encodeURIComponent(JSON.stringify(value))}`);
    const ticket = jwt ? [`jwt=${JSON.stringify(jwt)}`] : [];
    const all = [`jitsi_meet_external_api_id=${id}`, ...ticket, ...inFragment("config", configOverwrite), ...inFragment("userInfo", userInfo), ...inFragment("devices", devices)];
    url.hash = all.join("&");
    return url;
  }

  window.JitsiMeetExternalAPI = class {
    constructor(domain, given) {
      if (!isText(domain) || domain.includes("/")) throw new Error(`Not a domain: ${domain}`);
      check(given);
      const url = address(domain, given, made);
      this.listeners = [];
      this.names = {};
      this.frame = document.createElement("iframe");
      this.frame.allow = "autoplay; camera; clipboard-write; display-capture; microphone; screen-wake-lock; speaker-selection";
      this.frame.name = `jitsiConferenceFrame${made}`;
      this.frame.style.width = given.width;
      this.frame.style.height = given.height;
      this.frame.style.border = "0";
      this.frame.src = url.href;
      given.parentNode.append(this.frame);
      this.wire = jitsiWire({
        scope: `jitsi_meet_external_api_${made}`,
        other: this.frame.contentWindow,
        origin: url.origin,
        hear: ({ data: { name, ...data } }) => this.tell(namesOnPage[name], data),
      });
      made += 1;
    }

    tell(name, data) {
      if (name === "participantJoined") this.names[data.id] = data.displayName;
      for (const one of [...this.listeners]) if (one.name === name) one.listener(data);
    }

    addListener(name, listener) {
      if (!jitsiEvents[name]) throw new Error(`Jitsi has no event "${name}"`);
      this.listeners.push({ name, listener });
    }

    executeCommand(name, ...values) {
      if (!jitsiCommands[name]) throw new Error(`Jitsi has no command "${name}"`);
      this.wire.send(jitsiCommands[name], values);
    }

    getDisplayName(id) { return this.names[id]; }

    getIFrame() { return this.frame; }

    dispose() {
      this.wire.close();
      this.listeners = [];
      this.frame.remove();
    }
  };
})();
