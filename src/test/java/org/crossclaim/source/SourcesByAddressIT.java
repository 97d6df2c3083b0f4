package org.crossclaim.source;

import java.sql.Connection;

import javax.sql.DataSource;

import org.crossclaim.source.address.CanonicalAddress;
import org.crossclaim.testing.OnPostgres;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sources found by their addresses, however these are written.
 */
@OnPostgres
class SourcesByAddressIT {

	@Autowired
	private Sources sources;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource database;

	@Autowired
	private AddressMigration migration;

	@Test
	void aSourceIsFoundWhateverElseStandsInItsAddress() {
		String url = url("hk01-distillation");
		String other = url.replaceFirst("^https://(www\\.)?", "http://") + "?utm_source=x&fbclid=y#top";
		assertThat(this.sources.at(CanonicalAddress.of(other))).contains("hk01-distillation");
		assertThat(this.sources.at(CanonicalAddress.of("https://example.com/on-no-record"))).isEmpty();
	}

	@Test
	void everyAddressOnRecordCanBeCompared() {
		assertThat(this.jdbc.sql("select slug from source where url is not null and url_key is null")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void whatWasOnRecordBeforeIsFilledIn() throws Exception {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			connection.createStatement().executeUpdate("update source set url_key = null");
			this.migration.migrate(in(connection));
			try (var rows = connection.createStatement()
				.executeQuery("select count(*) from source where (url is null) <> (url_key is null)")) {
				rows.next();
				assertThat(rows.getInt(1)).isZero();
			}
			connection.rollback();
		}
	}

	private String url(String slug) {
		return this.jdbc.sql("select url from source where slug = ?").param(slug).query(String.class).single();
	}

	private static Context in(Connection connection) {
		return new Context() {
			@Override
			public Configuration getConfiguration() {
				throw new UnsupportedOperationException();
			}

			@Override
			public Connection getConnection() {
				return connection;
			}
		};
	}

}
