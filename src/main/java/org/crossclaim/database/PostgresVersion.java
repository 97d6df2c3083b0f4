package org.crossclaim.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * The version of the PostgreSQL that Crossclaim was pointed at.
 *
 * @param major the number before the first dot
 * @param words the whole of it, as the server gives it
 */
record PostgresVersion(int major, String words) {

	private static final int OLDEST = 15;

	static PostgresVersion of(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection()) {
			return new PostgresVersion(connection.getMetaData().getDatabaseMajorVersion(),
					connection.getMetaData().getDatabaseProductVersion());
		}
	}

	/**
	 * Refuses a server that lacks what the schema is made of.
	 */
	void check() {
		if (this.major < OLDEST) {
			throw new DatabaseProblem(
					"The database is a PostgreSQL " + this.words + ", and Crossclaim needs PostgreSQL " + OLDEST
							+ " or later.",
					"Point spring.datasource.url at a later one, or leave it out to use the PostgreSQL that comes along.");
		}
	}

}
