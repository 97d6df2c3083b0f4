package org.crossclaim.database;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PostgresVersionTests {

	@Test
	void isEnoughFrom15On() {
		assertThatNoException().isThrownBy(() -> new PostgresVersion(15, "15.0").check());
		assertThatNoException().isThrownBy(() -> new PostgresVersion(18, "18.6").check());
	}

	@Test
	void isRefusedInPlainWordsBefore15() {
		assertThatExceptionOfType(DatabaseProblem.class)
			.isThrownBy(() -> new PostgresVersion(14, "14.19 (Debian 14.19-1)").check())
			.satisfies((refused) -> assertThat(analyse(new IllegalStateException(refused)).getDescription()).isEqualTo(
					"The database is a PostgreSQL 14.19 (Debian 14.19-1), and Crossclaim needs PostgreSQL 15 or later."));
	}

	private static FailureAnalysis analyse(Throwable failure) {
		return SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, (type, name, thrown) -> {
		})
			.stream()
			.filter(DatabaseFailureAnalyzer.class::isInstance)
			.map((analyzer) -> analyzer.analyze(failure))
			.findFirst()
			.orElseThrow();
	}

}
