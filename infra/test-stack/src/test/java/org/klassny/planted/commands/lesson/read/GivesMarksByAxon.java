package org.klassny.planted.commands.lesson.read;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** The same, around the kit. */
record GivesMarksByAxon(CommandGateway gateway) {}
