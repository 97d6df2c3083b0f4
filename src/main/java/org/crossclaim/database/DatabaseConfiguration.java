package org.crossclaim.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;

/**
 * Brings the embedded database where the settings name no other.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSettings.class)
class DatabaseConfiguration {

	@Bean
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
	EmbeddedDatabase embeddedDatabase(DataSettings settings, ApplicationContext context) {
		return new EmbeddedDatabase(settings, context instanceof WebApplicationContext);
	}

}
