package org.crossclaim;

import java.io.IOException;

import org.crossclaim.exchange.command.Validation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The record of who alleges what against whom, who answered how, and what it rests on.
 */
@SpringBootApplication
@Modulithic(sharedModules = { "shared", "page" })
public class Crossclaim {

	/**
	 * Starts the web application or, where the first word is a command, does that and
	 * ends.
	 * @param args a command and what it asks for, or nothing but settings
	 * @throws IOException if a file given to a command cannot be read
	 */
	public static void main(String[] args) throws IOException {
		if (args.length > 0 && args[0].equals(Validation.NAME)) {
			System.exit(Validation.run(args));
		}
		SpringApplication application = new SpringApplication(Crossclaim.class);
		boolean command = args.length > 0 && !args[0].startsWith("-");
		if (!command) {
			application.run(args);
			return;
		}
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLogStartupInfo(false);
		System.exit(SpringApplication.exit(application.run(args)));
	}

}
