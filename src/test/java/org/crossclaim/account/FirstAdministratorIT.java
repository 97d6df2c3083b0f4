package org.crossclaim.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first start, on a record whose accounts are put aside for as long as a test takes.
 */
@OnPostgres
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorIT {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@Autowired
	private PasswordEncoder encoder;

	@Autowired
	private Audit audit;

	@Autowired
	private Clock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	@TempDir
	private Path directory;

	@Test
	void writesThePasswordToAFileThatNobodyElseReads(CapturedOutput output) throws IOException {
		Path file = this.directory.resolve("administrator.password");
		Files.writeString(file, "of a start that failed");
		String hash = hashAfterTheFirstStart(this.directory);
		String password = Files.readString(file).strip();
		assertThat(this.encoder.matches(password, hash)).isTrue();
		assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(output.toString()).contains(file.toString()).doesNotContain(password);
	}

	@Test
	void saysThePasswordWhereNoFileCanBeWritten(CapturedOutput output) throws IOException {
		Path inTheWay = Files.createFile(this.directory.resolve("data"));
		String hash = hashAfterTheFirstStart(inTheWay);
		String said = output.toString().replaceAll("(?s).*sign in as admin with (\\S+) \\(said once.*", "$1");
		assertThat(this.encoder.matches(said, hash)).isTrue();
		assertThat(output.toString()).contains("cannot be written to " + inTheWay);
	}

	private String hashAfterTheFirstStart(Path data) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new MapPropertySource("test", Map.of("crossclaim.data-dir", data.toString())));
		FirstAdministrator first = new FirstAdministrator(this.entities, this.encoder, this.audit, this.clock,
				environment);
		return new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("set local session_replication_role = replica").update();
			this.jdbc.sql("delete from account").update();
			this.jdbc.sql("set local session_replication_role = origin").update();
			first.run(new DefaultApplicationArguments());
			first.run(new DefaultApplicationArguments());
			return this.jdbc.sql("select password from account where handle = 'admin' and provisional")
				.query(String.class)
				.single();
		});
	}

}
