package org.crossclaim.source;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.crossclaim.source.address.CanonicalAddress;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.stereotype.Component;

/**
 * Tells of the sources that were on record before their addresses could be compared what
 * these are compared by.
 */
@Component
class AddressMigration implements JavaMigration {

	@Override
	public void migrate(Context context) throws SQLException {
		try (Statement all = context.getConnection().createStatement();
				PreparedStatement fill = context.getConnection()
					.prepareStatement("update source set url_key = ? where slug = ?");
				ResultSet rows = all.executeQuery("select slug, url from source where url is not null")) {
			while (rows.next()) {
				String key = CanonicalAddress.keyOf(rows.getString("url")).orElse(null);
				fill.setString(1, key);
				fill.setString(2, rows.getString("slug"));
				fill.addBatch();
			}
			fill.executeBatch();
		}
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("2026.11.25.1061");
	}

	@Override
	public String getDescription() {
		return "source fill addresses";
	}

	@Override
	public Integer getChecksum() {
		return 1;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

}
