import { texts } from "./textList";

export const helpEn = {
  title: "Help",
  lead: "Everything for a calm start, for hosts and for students.",
  contents: "On this page",
  sections: {
    hosts: {
      title: "You host a webinar",
      points: texts(
        "Ten minutes before: open it from “My webinars” and enter the green room. It checks camera, microphone and connection; nobody sees you there.",
        "At the time of the webinar the button Go Live opens. Press it; the room appears in the page.",
        "The browser asks for camera and microphone. Allow both. You can switch them off in the room at any time.",
        "Students can join from the moment you are live. They are told on their page.",
        "Leave Session takes only you out; the students stay. Go Live brings you back into the same room.",
        "End session closes it for everyone. It asks once before it does.",
        "On the webinar’s page, “How the session runs” says who may come in, what people may do and who hosts with you. Changes hold at once, also while you are live.",
        "“Edit or move”, “Duplicate” and “Cancel webinar” are on the webinar’s page. Open pages and calendars of whoever is registered follow by themselves.",
        "The webinar’s page shows who is here, and afterwards who was there and how long.",
        "A session whose host is away for long ends by itself. Go Live starts it again.",
      ),
    },
    students: {
      title: "You attend a webinar",
      points: texts(
        "Register on the webinar’s page. It is then kept under “My webinars”.",
        "Open the page when the webinar begins. When the host has started, the page says so by itself; there is no need to reload it.",
        "Press Join Live Session. Allow camera and microphone when the browser asks.",
        "You are late? No harm: the button stays as long as the session runs.",
        "Write in the chat beside the room; on a phone press Chat below the room.",
      ),
    },
    room: {
      title: "The room does not open",
      points: texts(
        "Wait a quarter of a minute; then the page offers ways on: Try again, or Open the room in a new tab.",
        "An ad blocker or a school’s firewall can block the room. Switch the blocker off for this site, or use another network.",
        "Use a current Chrome, Edge, Firefox or Safari.",
        "“The session is not on the air” means that the host has not started, or has ended. The page tells you the moment it begins.",
      ),
    },
    sound: {
      title: "Nobody hears or sees you",
      points: texts(
        "Look at the address bar: the browser shows there whether camera and microphone are allowed.",
        "Close other programs that use the camera, such as another meeting.",
        "In the room, open the settings and choose the right microphone, camera and speaker.",
        "You hear an echo? Use headphones, or mute yourself while you listen.",
        "Picture and sound stutter? Switch your camera off; sound needs little.",
      ),
    },
    chat: {
      title: "The chat does not work",
      points: texts(
        "A message marked “Not sent” is kept: press Try again there.",
        "“No connection to the server” goes away by itself once the network is back.",
        "Only registered people and the host can read and write the chat.",
      ),
    },
  },
};

export type HelpTexts = typeof helpEn;
