package org.crossclaim.exchange.command;

import java.io.IOException;
import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.stereotype.Component;

/**
 * Does the command that the first word asks for.
 */
@Component
@ConditionalOnNotWebApplication
class Commands implements ApplicationRunner, ExitCodeGenerator {

	private final List<Command> commands;

	private int exitCode;

	Commands(List<Command> commands) {
		this.commands = commands;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		String word = arguments.getNonOptionArgs().getFirst();
		for (Command command : this.commands) {
			if (command.name().equals(word)) {
				this.exitCode = command.run(arguments);
				if (this.exitCode == Command.MISUSED) {
					System.err.println("Usage: " + command.usage());
				}
				return;
			}
		}
		System.err.println("There is no command “" + word + "”. There are:");
		this.commands.forEach((command) -> System.err.println("  " + command.usage()));
		System.err.println("  " + Validation.USAGE);
		this.exitCode = Command.MISUSED;
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

}
