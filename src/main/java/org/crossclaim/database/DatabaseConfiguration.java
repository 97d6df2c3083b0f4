package org.crossclaim.database;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;

/**
 * Brings the embedded database where the settings name no other, and refuses another that
 * is too old before anything is made in it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSettings.class)
class DatabaseConfiguration {

	@Bean
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
	EmbeddedDatabase embeddedDatabase(DataSettings settings, ApplicationContext context) {
		return new EmbeddedDatabase(settings, context instanceof WebApplicationContext);
	}

	@Bean
	FlywayMigrationStrategy migrateWhatIsNewEnough(DataSource database) {
		return (flyway) -> {
			try {
				PostgresVersion.of(database).check();
			}
			catch (SQLException ex) {
				throw new DatabaseProblem("The database does not let Crossclaim in: " + ex.getMessage() + ".",
						"Look at spring.datasource.url, .username and .password.", ex);
			}
			flyway.migrate();
		};
	}

}
