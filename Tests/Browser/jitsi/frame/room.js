/*
 * The page in the frame, and the server behind it, as the scenario has them. Tests reach it as `room`.
 *   silent: nothing comes · devices: "denied" · tickets: true · reservation: what the server says against it
 *   isFull, lobby: true or "host" · password: the room's · recorder: see recorder.js
 *   conference: whom others meet in it, see conference.js
 */
const settings = settingsFrom(location);
const scenario = window.scenario;
const me = scenario.conference?.id ?? "0a1b2c3d";
// In a tab of its own there is nobody to talk to.
const wire = window.parent === window ? { send: () => undefined } : jitsiWire({
  scope: `jitsi_meet_external_api_${/jitsi_meet_external_api_id=(\d+)/.exec(location.hash)?.[1]}`,
  other: window.parent,
  hear: ({ data: { name, data } }) => room.obeys(name, data),
});

const room = {
  isJoined: false,
  commands: [],

  say(name, data = {}) {
    if (!jitsiEvents[name]) throw new Error(`Jitsi has no event "${name}"`);
    wire.send(jitsiEvents[name], data);
  },

  /** As the real frame says an error; who is not told by its name learns nothing from the rest. */
  fails(name, more = {}) {
    show(name);
    room.say("errorOccurred", { error: { name, type: name.split(".")[0].toUpperCase(), isFatal: true, params: [], ...more } });
  },

  joins() {
    const isDenied = scenario.devices === "denied";
    if (isDenied) for (const name of ["micError", "cameraError"]) room.say(name, { type: "gum.permission_denied" });
    setTimeout(() => {
      room.isJoined = true;
      show("Joined");
      room.say("videoConferenceJoined", { id: me, roomName: decodeURIComponent(location.pathname.slice(1)), breakoutRoom: false });
      void conference?.enters();
      room.say("audioMuteStatusChanged", { muted: isDenied || settings["config.startWithAudioMuted"] });
      room.say("videoMuteStatusChanged", { muted: isDenied || settings["config.startWithVideoMuted"] });
    }, isDenied ? 300 : 0);
  },

  refusesEntry() { room.fails("conference.connectionError.accessDenied"); },

  kicks() {
    room.isJoined = false;
    room.say("participantKickedOut", { kicked: { id: "local", local: true }, kicker: { id: "host" } });
  },

  /** Over for everyone; without the setting only a press on OK closes it. */
  isDestroyed(message = "The meeting has been terminated") {
    room.isJoined = false;
    room.fails("conference.destroyed", { params: [message, null] });
    const isQuiet = settings["config.notifyOnConferenceDestruction"] === false;
    if (!isQuiet) ask(message, () => room.say("readyToClose"));
    setTimeout(() => {
      room.say("videoConferenceLeft");
      if (isQuiet) room.say("readyToClose");
    }, 5_000);
  },

  /** The server was away: Jitsi's own page says so, loads itself anew and joins again. */
  drops() {
    room.fails("connection.droppedError");
    setTimeout(() => location.reload(), 1_500);
  },

  obeys(name, values) {
    room.commands.push([name, ...values]);
    recorder[name]?.(...values);
    if (conference?.knows(name)) conference.obeys(name, values);
    if (name === "end-conference") room.isDestroyed();
    if (name === "password" && !room.isJoined) {
      if (values[0] === scenario.password) room.joins();
      else asksPassword();
    }
  },
};

const recorder = jitsiRecorder({ scenario, say: room.say });
const conference = scenario.conference && jitsiConference({ me: scenario.conference, say: room.say, show });

function enter() {
  document.getElementById("subject").textContent = settings["config.localSubject"] ?? "";
  if (scenario.silent) return;
  wire.send("ready");
  room.say("browserSupport", { supported: true });
  const ticketFault = scenario.tickets && faultOfTicket();
  if (settings["config.prejoinConfig.enabled"] !== false) room.say("prejoinScreenLoaded");
  else if (ticketFault) refusesTicket(ticketFault);
  else if (scenario.reservation) room.fails("conference.reservationError", { params: ["403", scenario.reservation] });
  else if (scenario.isFull) room.fails("conference.max_users", { params: [{}] });
  else if (scenario.lobby) waitsInLobby();
  else if (scenario.password) asksPassword();
  else room.joins();
}

function waitsInLobby() {
  if (!settings["config.lobby.autoKnock"]) console.error("Nobody pressed “Ask to join”");
  room.fails("conference.connectionError.membersOnly", { recoverable: true, params: ["lobby", scenario.lobby === "host"] });
  room.say("prejoinScreenLoaded", { id: me });
}

function asksPassword() {
  room.fails("conference.passwordRequired", { recoverable: true });
  room.say("passwordRequired");
  ask("Enter the password");
}

function refusesTicket(message) {
  room.fails("connection.passwordRequired", { message, ...(settings.jwt ? {} : { recoverable: true }) });
  ask("User and password", () => show("Welcome to Jitsi Meet"));
}

function faultOfTicket() {
  if (!settings.jwt) return "token required";
  const { exp } = JSON.parse(atob(settings.jwt.split(".")[1]));
  return exp * 1000 <= Date.now() ? `Not acceptable by exp (${exp})` : "";
}

// After a cut one comes back unnoticed; with a ticket that is over the page gives up, and goes on looking alive.
window.addEventListener("online", () => {
  if (scenario.tickets && faultOfTicket()) room.isJoined = false;
});

function show(text) { document.getElementById("state").textContent = text; }

function ask(text, onOK = () => undefined) {
  const dialog = document.getElementById("dialog");
  dialog.querySelector("p").textContent = text;
  dialog.querySelector("button").onclick = () => {
    dialog.close();
    onOK();
  };
  if (!dialog.open) dialog.showModal();
}

window.room = room;
window.recorder = recorder;
enter();
