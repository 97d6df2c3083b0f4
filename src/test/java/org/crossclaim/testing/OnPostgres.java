package org.crossclaim.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a fresh database with the starter record.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "crossclaim.fetch.allowed-addresses=127.0.0.1",
				"crossclaim.fetch.pause=0s", "crossclaim.jobs.enabled=false", "crossclaim.captures.automatic=false" })
@ContextConfiguration(initializers = TestDatabase.class)
public @interface OnPostgres {

}
