// Shows what the API says of the demo webinars, asked again every two seconds while somebody looks.

const webinars = [1, 2, 3];

function addRow(id) {
    const address = `/api/live/status/${id}/`;
    const row = document.querySelector("#webinars").insertRow();
    row.insertCell().textContent = String(id);
    const state = row.insertCell();
    state.textContent = "…";
    const link = document.createElement("a");
    link.href = address;
    link.textContent = address;
    row.insertCell().append(link);
    return { address, state };
}

async function say({ address, state }) {
    const { text, live } = await ask(address);
    state.textContent = text;
    state.classList.toggle("live", live);
}

async function ask(address) {
    try {
        const response = await fetch(address);
        const body = await response.json();
        if (!response.ok) {
            return { text: `${response.status}: ${body.error ?? body.detail}`, live: false };
        }
        return { text: body.is_active ? "Active" : "Not active", live: body.is_active };
    } catch {
        return { text: "The API cannot be reached", live: false };
    }
}

const rows = webinars.map(addRow);

async function refresh() {
    if (!document.hidden) {
        await Promise.all(rows.map(say));
        document.querySelector("#asked").textContent = `at ${new Date().toLocaleTimeString()}`;
    }
    setTimeout(refresh, 2000);
}

refresh();
