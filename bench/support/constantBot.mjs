// The least that a discord.js bot can do: it answers everything with the same words.
import { Client, Events, GatewayIntentBits, REST, Routes } from 'discord.js';

const api = process.env.DISCORD_API_URL;
const rest = new REST({ api }).setToken(process.env.DISCORD_TOKEN);
const { id } = await rest.get(Routes.currentApplication());
const option = { type: 3, name: 'council', description: 'ignored', autocomplete: true };
await rest.put(Routes.applicationCommands(id), {
  body: [{ name: 'rating', description: 'The same words every time', options: [option] }],
});

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isAutocomplete()) return interaction.respond([{ name: 'Constant', value: 'constant' }]);
  return interaction.reply({ content: 'The same words every time.', allowedMentions: { parse: [] } });
});
client.once(Events.ClientReady, () => console.error('{"event":"ready"}'));
await client.login(process.env.DISCORD_TOKEN);
