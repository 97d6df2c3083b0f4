package org.crossclaim.exchange.command;

import java.io.IOException;

import org.springframework.boot.ApplicationArguments;

/**
 * Something that is done from the command line instead of starting the web application.
 */
interface Command {

	/** It was done. */
	int DONE = 0;

	/** It was refused, or what was checked is not as it should be. */
	int REFUSED = 1;

	/** It was asked wrongly. */
	int MISUSED = 2;

	/** The word that asks for it. */
	String name();

	/** How to ask for it. */
	String usage();

	/**
	 * Does it.
	 * @return the exit code
	 */
	int run(ApplicationArguments arguments) throws IOException;

}
