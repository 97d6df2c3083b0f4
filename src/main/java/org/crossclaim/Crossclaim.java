package org.crossclaim;

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
	 * @param args {@code import FILE…}, or nothing but settings
	 */
	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(Crossclaim.class);
		boolean command = args.length > 0 && args[0].equals("import");
		if (!command) {
			application.run(args);
			return;
		}
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLogStartupInfo(false);
		System.exit(SpringApplication.exit(application.run(args)));
	}

}
