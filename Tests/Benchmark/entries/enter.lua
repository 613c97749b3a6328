-- wrk … URL -- REQUESTS WEBINAR ROOM TELLS
--   REQUESTS  file of students' tokens without its ending .1, .2 …, one a thread
--   TELLS     "yes": each join is followed by the page's word of how far it has come
--
-- Prints one JSON object.

local threads, tokens, asked, tells = {}, {}, 0, false
local join, tell, room

-- Read by done, which runs in a state of its own.
wrong, example = 0, ""

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
end

function init(arguments)
  join = "/api/live/join/" .. arguments[2] .. "/"
  tell = "/api/live/progress/" .. arguments[2] .. "/"
  room, tells = arguments[3], arguments[4] == "yes"
  for line in io.lines(arguments[1] .. "." .. number) do table.insert(tokens, line) end
end

function request()
  asked = asked + 1
  local turn = tells and math.floor((asked - 1) / 2) or asked - 1
  local headers = { Authorization = "Bearer " .. tokens[turn % #tokens + 1] }
  if not tells or asked % 2 == 1 then return wrk.format("GET", join, headers) end
  headers["Content-Type"] = "application/json"
  return wrk.format("POST", tell, headers, '{"step":"media"}')
end

function response(status, _, answer)
  if status == 200 and (answer:find(room, 1, true) or answer:find('"help"', 1, true)) then return end
  wrong = wrong + 1
  if example == "" then example = status .. " " .. answer end
end

function done(summary, latency)
  local failures, seen = 0, ""
  for _, thread in ipairs(threads) do
    failures = failures + thread:get("wrong")
    if seen == "" then seen = thread:get("example") end
  end
  local errors = summary.errors
  failures = failures + errors.connect + errors.read + errors.write + errors.timeout
  print(string.format(
    '{"requests": %d, "seconds": %f, "p50": %f, "p99": %f, "failures": %d, "example": "%s"}', summary.requests,
    summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failures,
    seen:gsub('[%c"\\]', " ")))
end
