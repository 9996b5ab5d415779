import { serviceNames, topicOf } from '@one-window/contracts';
import { kafkaClient } from '@one-window/transport';

/** How many messages stand in the topics, from the offsets: more than the events means that some were sent again. */
export const messagesInTopics = async (brokers: string[]): Promise<number> => {
  const admin = kafkaClient(brokers, 'one-window-chaos').admin();
  await admin.connect();
  try {
    let messages = 0;
    for (const service of serviceNames.filter((name) => name !== 'directory' && name !== 'supervision')) {
      for (const { high, low } of await admin.fetchTopicOffsets(topicOf(service)))
        messages += Number(high) - Number(low);
    }
    return messages;
  } finally {
    await admin.disconnect();
  }
};
