package org.crossclaim.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The database that comes with Crossclaim, running while somebody uses it. Only one web
 * application uses a data directory; commands use its server or start one for themselves,
 * and the last to leave stops it.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, DisposableBean {

	private static final String NAME = "crossclaim";

	private final DataDirectory data;

	private final PostgresServer server;

	private final DataDirectory.Lock use;

	private final DataDirectory.@org.jspecify.annotations.Nullable Lock web;

	private final int port;

	EmbeddedDatabase(DataSettings settings, boolean webApplication) {
		this.data = new DataDirectory(settings.dataDir());
		this.web = webApplication ? onlyWebApplication() : null;
		try (DataDirectory.Lock starting = this.data.lock("starting")) {
			this.use = this.data.tryLock("using", true).orElseThrow(this::taken);
			this.server = new PostgresServer(this.data, PostgresBinaries.in(this.data));
			this.server.create();
			this.port = this.server.start();
			provide();
		}
	}

	private DataDirectory.Lock onlyWebApplication() {
		return this.data.tryLock("web", false).orElseThrow(this::taken);
	}

	private DatabaseProblem taken() {
		return new DatabaseProblem("Another Crossclaim already runs on the data directory " + this.data.root() + ".",
				"Use that one, stop it first, or give this one a directory of its own with the setting crossclaim.data-dir.");
	}

	/** Makes the application's role, which is no superuser, and its database. */
	private void provide() {
		String secret = this.data.secret(NAME);
		try (Connection connection = DriverManager.getConnection(url("postgres"), PostgresServer.OWNER,
				this.data.secret(PostgresServer.OWNER)); Statement statement = connection.createStatement()) {
			if (!exists(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
				statement.execute("create role " + NAME + " login password '" + secret + "'");
			}
			if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
				statement.execute("create database " + NAME + " owner " + NAME);
			}
		}
		catch (SQLException ex) {
			throw new DatabaseProblem(
					"The PostgreSQL in " + this.data.root() + " does not let Crossclaim in: " + ex.getMessage() + ".",
					"Look into " + this.data.root().resolve("postgres.log") + ".", ex);
		}
	}

	private static boolean exists(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return rows.next();
		}
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
	}

	@Override
	public String getJdbcUrl() {
		return url(NAME);
	}

	@Override
	public String getUsername() {
		return NAME;
	}

	@Override
	public String getPassword() {
		return this.data.secret(NAME);
	}

	@Override
	public void destroy() {
		try (DataDirectory.Lock starting = this.data.lock("starting")) {
			this.use.close();
			this.data.tryLock("using", false).ifPresent((alone) -> {
				this.server.stop();
				alone.close();
			});
		}
		if (this.web != null) {
			this.web.close();
		}
	}

}
