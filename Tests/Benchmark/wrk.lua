-- wrk … URL -- REQUESTS BODY
--   REQUESTS  file of requests without its ending .1, .2 …, one a thread; a line is method, path, token ("-" for none)
--   BODY      what stands in the body of every right answer
--
-- Prints one JSON object.

local threads = {}
local requests = {}
local asked = 0
local body

-- Read by done, which runs in a state of its own.
wrong, example = 0, ""

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
end

function init(arguments)
  body = arguments[2]
  for line in io.lines(arguments[1] .. "." .. number) do
    local method, path, token = line:match("^(%S+) (%S+) (%S+)$")
    local headers = token ~= "-" and { Authorization = "Bearer " .. token } or {}
    table.insert(requests, wrk.format(method, path, headers))
  end
end

function request()
  asked = asked % #requests + 1
  return requests[asked]
end

function response(status, _, answer)
  if status == 200 and answer:find(body, 1, true) then return end
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
    '{"requests": %d, "seconds": %f, "p50": %f, "p95": %f, "p99": %f, "failures": %d, "example": "%s"}',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
    latency:percentile(99) / 1e3, failures, seen:gsub('[%c"\\]', " ")))
end
