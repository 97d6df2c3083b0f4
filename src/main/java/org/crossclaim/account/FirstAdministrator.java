package org.crossclaim.account;

import java.io.Console;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an administrator where there is no account at all, with a password that must be
 * changed first. It is told once: on the terminal; where there is none, by a file in the
 * data directory; where there is neither, or the file cannot be written, by the log. It
 * is told before the account is kept, so that there never is one whose password nobody
 * was told.
 */
@Component
@ConditionalOnWebApplication
class FirstAdministrator implements ApplicationRunner {

	private static final Log log = LogFactory.getLog(FirstAdministrator.class);

	private static final String HANDLE = "admin";

	private final EntityManager entities;

	private final PasswordEncoder encoder;

	private final Audit audit;

	private final Clock clock;

	private final Environment environment;

	FirstAdministrator(EntityManager entities, PasswordEncoder encoder, Audit audit, Clock clock,
			Environment environment) {
		this.entities = entities;
		this.encoder = encoder;
		this.audit = audit;
		this.clock = clock;
		this.environment = environment;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		this.entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('crossclaim.accounts'))")
			.getResultList();
		if (this.entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0) {
			return;
		}
		String password = Secret.fresh();
		this.entities.persist(new Account(Ids.next(), new Handle(HANDLE), "Administrator", null, Role.ADMINISTRATOR,
				Objects.requireNonNull(this.encoder.encode(password)), this.clock.instant())
			.provisionally());
		this.entities.flush();
		this.audit.record("Crossclaim", "account-made", Map.of("account", HANDLE));
		tell(password);
	}

	private void tell(String password) {
		String words = "An administrator was made: sign in as " + HANDLE + " with ";
		Console console = System.console();
		if (console != null && console.isTerminal()) {
			console.printf("%n%s%s%nThis is said once; the password must be changed then.%n%n", words, password);
			return;
		}
		if (this.environment.getProperty("spring.datasource.url", "embedded").equals("embedded")) {
			Path file = Path.of(this.environment.getProperty("crossclaim.data-dir", "data"), "administrator.password")
				.toAbsolutePath()
				.normalize();
			try {
				write(file, password);
				log.info(words + "the password in " + file + ", then delete that file");
				return;
			}
			catch (IOException ex) {
				log.warn("The administrator's password cannot be written to " + file + ": " + ex);
			}
		}
		log.info(words + password + " (said once; the password must be changed then)");
	}

	/** Where files have owners, nobody else may read it at any time. */
	private static void write(Path file, String password) throws IOException {
		Files.deleteIfExists(file);
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(file, password + System.lineSeparator());
	}

}
