package org.crossclaim.account;

import java.io.Console;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes an administrator where there is no account at all, with a password that must be
 * changed first. It is told once: on the terminal; where there is none, by a file in the
 * data directory; where there is neither, by the log.
 */
@Component
@ConditionalOnWebApplication
class FirstAdministrator implements ApplicationRunner {

	private static final Log log = LogFactory.getLog(FirstAdministrator.class);

	private static final String HANDLE = "admin";

	private final Accounts accounts;

	private final Environment environment;

	FirstAdministrator(Accounts accounts, Environment environment) {
		this.accounts = accounts;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		String password = Secret.fresh();
		if (this.accounts.createFirst(HANDLE, password)) {
			tell(password);
		}
	}

	private void tell(String password) throws IOException {
		String words = "An administrator was made: sign in as " + HANDLE + " with ";
		Console console = System.console();
		if (console != null && console.isTerminal()) {
			console.printf("%n%s%s%nThis is said once; the password must be changed then.%n%n", words, password);
		}
		else if (this.environment.getProperty("spring.datasource.url", "embedded").equals("embedded")) {
			Path file = Path.of(this.environment.getProperty("crossclaim.data-dir", "data"), "administrator.password")
				.toAbsolutePath()
				.normalize();
			write(file, password);
			log.info(words + "the password in " + file + ", then delete that file");
		}
		else {
			log.info(words + password + " (said once; the password must be changed then)");
		}
	}

	private static void write(Path file, String password) throws IOException {
		Files.deleteIfExists(file);
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(file, password + System.lineSeparator());
	}

}
