import { availableParallelism } from 'node:os';
import { receiveMessageOnPort, Worker, MessageChannel, type MessagePort } from 'node:worker_threads';
