/*
 * Several people's frames in one meeting: `jitsi_conference.py` is the server that they share. It is asked every so often
 * what is new. A command that the real frame would drop with a line in its log stands on the console.
 */
function jitsiConference({ me, say, show }) {
  let rooms = "{}";
  let here = me.main;

  async function ask(does, values = []) {
    const answer = await fetch("/conference", { method: "POST", body: JSON.stringify({ id: me.id, does, values }) });
    return hear(await answer.json());
  }

  function hear({ faults, known, inbox }) {
    for (const fault of faults) console.error(fault);
    if (known !== rooms) {
      rooms = known;
      // Of a meeting that was never divided, nothing is told.
      if (Object.keys(JSON.parse(known)).length > 0) say("breakoutRoomsUpdated", { rooms: JSON.parse(known) });
    }
    for (const { from, text, move } of inbox) {
      if (move) void moves(move);
      else say("endpointTextMessageReceived", { data: { senderInfo: from, eventData: { name: "endpoint-text-message", text } } });
    }
  }

  /** Out of one room, and into the next a moment later. */
  async function moves(room) {
    say("videoConferenceLeft", { roomName: here });
    show("Moving");
    await new Promise((resolve) => setTimeout(resolve, 400));
    here = room;
    await ask("enters", [room]);
    show(room === me.main ? "Joined" : `In ${room}`);
    say("videoConferenceJoined", { id: me.id, roomName: room, breakoutRoom: room !== me.main });
  }

  return {
    async enters() {
      await ask("enters", [here]);
      setInterval(() => void ask("listens"), 150);
    },
    obeys: (name, values) => void ask(name, values),
    knows: (name) => [
      "add-breakout-room", "auto-assign-to-breakout-rooms", "close-breakout-room", "join-breakout-room",
      "remove-breakout-room", "send-endpoint-text-message", "send-participant-to-room",
    ].includes(name),
  };
}
