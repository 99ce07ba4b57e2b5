// The rescue page: shows, saves, takes back and deletes what the game keeps. Uses none of the game's code, so that it works when that does not.
'use strict';
(() => {
  const ROWS = 'rows';
  /** What is kept of players, and what a teacher keeps of classes: a database and a part of localStorage each. */
  const PLAYERS = { database: 'lantern-isles', prefix: 'lantern-isles:', local: 'lantern-isles:v1:' };
  const CLASSES = { database: 'lantern-isles-class', prefix: 'lantern-isles-class:', local: 'lantern-isles-class:v1:' };
  const MAX_BYTES = 64 * 1024 * 1024;
  const byId = (id) => document.getElementById(id);
  const action = (name) => document.querySelector(`[data-action="${name}"]`);
  const say = (en, zh) => {
    byId('news').textContent = `${en}\n${zh}`;
  };
  const asText = (value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)));

  // --- The format: canonical JSON with a CRC-32, as the game writes it. ---
  function canonical(value) {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    if (value && typeof value === 'object') {
      const keys = Object.keys(value).sort();
      return `{${keys.map((k) => `${JSON.stringify(k)}:${canonical(value[k])}`).join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
  }
  function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of new TextEncoder().encode(text)) {
      crc ^= byte;
      for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return (crc ^ 0xffffffff) >>> 0;
  }
  const seal = (kind, data) => canonical({ app: 'lantern-isles', kind, version: 2, data, sum: crc32(canonical(data)) });
  /** The sealed value in a text, or null. */
  function unseal(text) {
    try {
      const value = JSON.parse(text);
      return value.app === 'lantern-isles' && value.sum === crc32(canonical(value.data)) ? value : null;
    } catch {
      return null;
    }
  }

  // --- The stores. ---
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const done = (tx) =>
    new Promise((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onerror = tx.onabort = () => reject(tx.error);
    });
  /** Opens the database as it is; makes it only when something is to be put back. */
  function openRecord({ database }, make) {
    const request = indexedDB.open(database, make ? 1 : undefined);
    request.onupgradeneeded = () => (make ? request.result.createObjectStore(ROWS) : request.transaction.abort());
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), 4000));
    return Promise.race([answer(request), late]);
  }
  async function readRecord(place) {
    let db;
    try {
      db = await openRecord(place, false);
    } catch (error) {
      return { rows: {}, refused: error.name !== 'AbortError' };
    }
    const rows = {};
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      keys.forEach((key, i) => {
        rows[name === ROWS ? String(key) : `${name}/${key}`] = asText(values[i]);
      });
    }
    db.close();
    return { rows, refused: false };
  }
  function readCopies({ prefix }) {
    const rows = {};
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const key = localStorage.key(i);
        if (key?.startsWith(prefix)) rows[key] = localStorage.getItem(key) ?? '';
      }
      return { rows, refused: false };
    } catch {
      return { rows, refused: true };
    }
  }
  async function readPlace(place) {
    const record = await readRecord(place);
    return { record, copy: readCopies(place) };
  }
  async function readAll() {
    return { players: await readPlace(PLAYERS), classes: await readPlace(CLASSES) };
  }

  // --- Show. ---
  function cell(row, text) {
    const td = document.createElement('td');
    td.textContent = text;
    row.append(td);
  }
  async function show() {
    const { players, classes } = await readAll();
    const list = [players, classes].flatMap(({ record, copy }, i) => [
      ...Object.entries(record.rows).map(([key, text]) => [i === 0 ? 'IndexedDB' : 'IndexedDB · class', key, text]),
      ...Object.entries(copy.rows).map(([key, text]) => ['localStorage', key, text]),
    ]);
    const children = new Set();
    const attempts = new Set();
    const rooms = new Set();
    const handedIn = new Set();
    let damaged = 0;
    const body = byId('rows');
    body.replaceChildren();
    for (const [where, key, text] of list) {
      const value = unseal(text);
      if (!value) damaged++;
      if (value?.kind === 'progress')
        for (const child of value.data?.children ?? []) {
          children.add(child.id);
          for (const attempt of child.attempts ?? []) attempts.add(attempt.id);
        }
      if (value?.kind === 'class')
        for (const one of value.data?.classes ?? []) {
          rooms.add(one.facts?.id);
          for (const claim of one.claims ?? []) handedIn.add(claim.attempt?.[0]);
        }
      const row = document.createElement('tr');
      cell(row, where);
      cell(row, key);
      cell(row, String(text.length));
      cell(row, value ? '✓' : '✗');
      body.append(row);
    }
    const summary = byId('summary');
    summary.dataset.rows = String(list.length);
    summary.dataset.attempts = String(attempts.size);
    summary.dataset.classes = String(rooms.size);
    summary.dataset.handed = String(handedIn.size);
    summary.textContent =
      `Rows: ${list.length}. Players: ${children.size}. Finished plays: ${attempts.size}. ` +
      `Classes: ${rooms.size}. Plays handed in: ${handedIn.size}. Damaged rows: ${damaged}.\n` +
      `${list.length} 条内容，${children.size} 位玩家，完成 ${attempts.size} 次，${rooms.size} 个班级，收到 ${handedIn.size} 次，坏掉 ${damaged} 条。`;
    if ([players, classes].some(({ record, copy }) => record.refused || copy.refused))
      summary.textContent += '\nThis browser does not let the page read all of its storage.\n这个浏览器不允许读取全部存储内容。';
  }

  // --- Save. ---
  async function download() {
    const { players, classes } = await readAll();
    const rowsOf = ({ record, copy }) => ({ record: record.rows, copy: copy.rows });
    const text = seal('rescue', { ...rowsOf(players), classes: rowsOf(classes) });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = 'lantern-isles_rescue.lantern.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    say('The file is among your downloads.', '文件已经下载好了。');
  }

  // --- Take back. ---
  /** A text without the deletions in it: a file adds and never deletes. Null when nothing is left. */
  function additions(text) {
    const value = unseal(text);
    if (value?.kind === 'class') return classAdditions(text, value.data);
    if (value?.kind !== 'progress') return text;
    const { children, deleted } = value.data;
    if (!Array.isArray(deleted) || deleted.length === 0) return text;
    return Array.isArray(children) && children.length > 0 ? seal('progress', { children, deleted: [] }) : null;
  }
  function classAdditions(text, { classes, deleted, files }) {
    if (!Array.isArray(classes) || !Array.isArray(deleted)) return text;
    if (deleted.length === 0 && classes.every((c) => !(c?.gone?.length > 0))) return text;
    const kept = classes.map((c) => ({ ...c, gone: [] }));
    return kept.length > 0 ? seal('class', { classes: kept, deleted: [], files }) : null;
  }
  const backKey = (text) => `back:${crc32(text).toString(16)}:${text.length}`;
  /** The rows of a file that belong in one place, with their keys; '' where any key will do. */
  function rowsIn(value, place) {
    const { kind, data } = value;
    if (kind !== 'rescue') return (kind === 'class') === (place === CLASSES) ? [['', seal(kind, data)]] : [];
    const { record = {}, copy = {} } = (place === CLASSES ? data.classes : data) ?? {};
    return [...Object.entries(record), ...Object.values(copy).map((text) => ['', text])];
  }
  /** What rows would add beside those that are there. */
  function additionsOf(wanted, there) {
    const texts = Object.values(there);
    const out = new Map();
    for (const [key, original] of wanted) {
      const text = typeof original === 'string' ? additions(original) : null;
      if (text === null || texts.includes(text)) continue;
      out.set(key === '' || key in there || key.includes('/') ? backKey(text) : key, text);
    }
    return out;
  }
  async function keepRows(place, rows) {
    if (rows.size === 0) return;
    try {
      const db = await openRecord(place, true);
      const tx = db.transaction(ROWS, 'readwrite', { durability: 'strict' });
      for (const [key, text] of rows) tx.objectStore(ROWS).put(text, key);
      await done(tx);
      db.close();
    } catch {
      for (const [key, text] of rows) localStorage.setItem(`${place.local}${key}`, text);
    }
  }
  async function restore(input) {
    const file = input.files?.[0];
    if (!file) return;
    const text = file.size <= MAX_BYTES ? await file.text() : '';
    input.value = '';
    const value = unseal(text);
    if (!value || !['rescue', 'progress', 'class'].includes(value.kind))
      return say('This file is damaged, or not from Lantern Isles. Nothing was changed.', '这个文件坏了，或者不是灯火群岛的文件。什么都没有改动。');
    if (value.version > 2) return say('This file is from a newer version. Nothing was changed.', '这个文件来自更新的版本。什么都没有改动。');
    try {
      let back = 0;
      for (const place of [PLAYERS, CLASSES]) {
        const { record } = await readPlace(place);
        const rows = additionsOf(rowsIn(value, place), record.rows);
        await keepRows(place, rows);
        back += rows.size;
      }
      say(`${back} rows were put back. Open the game to see them.`, `放回了 ${back} 条内容。打开游戏就能看到。`);
    } catch {
      say('This browser would not keep it. The file is still yours.', '这个浏览器存不下。文件还在您手里。');
    }
    return show();
  }

  // --- Delete. ---
  function ask(sure) {
    byId('sure').hidden = !sure;
    action('wipe').hidden = sure;
  }
  async function wipePlace(place) {
    if (typeof BroadcastChannel !== 'undefined') new BroadcastChannel(place.database).postMessage('gone');
    for (const key of Object.keys(readCopies(place).rows)) localStorage.removeItem(key);
    const request = indexedDB.deleteDatabase(place.database);
    const stuck = new Promise((_, reject) => setTimeout(() => reject(new Error('blocked')), 4000));
    await Promise.race([answer(request), stuck]);
  }
  async function wipe() {
    ask(false);
    try {
      // One place that cannot be emptied does not keep the other.
      const all = await Promise.allSettled([PLAYERS, CLASSES].map(wipePlace));
      if (all.some((one) => one.status === 'rejected')) throw new Error('Not everything went.');
      say('Everything is deleted.', '已经全部删除。');
    } catch {
      say('Not everything could be deleted. Close the game in other tabs and try again.', '没有全部删掉。请关掉其他页面里的游戏，再试一次。');
    }
    return show();
  }

  action('download').addEventListener('click', () => void download());
  action('restore').addEventListener('change', (event) => void restore(event.target));
  action('wipe').addEventListener('click', () => {
    ask(true);
    action('keep').focus();
  });
  action('keep').addEventListener('click', () => {
    ask(false);
    action('wipe').focus();
  });
  action('wipe-sure').addEventListener('click', () => void wipe());
  void show();
})();
