package org.crossclaim.editorial;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.crossclaim.exchange.Dossiers;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever listens hears of each thing that a change said something of, and of no other.
 */
@OnPostgres
@RecordApplicationEvents
class ThingsPublishedIT {

	private static final String DOSSIER = """
			sources:
			- {id: told-first, kind: press, title: The first told, publisher: Paper, language: en}
			- {id: told-second, kind: press, title: %s, publisher: Paper, language: en}
			""";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Slugs slugs;

	@Test
	void aChangeTellsWhatItSaidSomethingOf(ApplicationEvents events) throws IOException {
		new Dossier(DOSSIER.formatted("The second told")).into(this.dossiers);
		new Dossier(DOSSIER.formatted("Told otherwise")).into(this.dossiers);
		Map<String, UUID> ids = this.slugs.subjects(SubjectKind.SOURCE, List.of("told-first", "told-second"));
		List<ThingsPublished> told = events.stream(ThingsPublished.class).toList();
		assertThat(told).hasSize(2).allMatch((one) -> one.kind() == SubjectKind.SOURCE);
		assertThat(told.getFirst().things()).isEqualTo(Set.copyOf(ids.values()));
		assertThat(told.getLast().things()).containsExactly(ids.get("told-second"));
		assertThat(told.getLast().change().number()).isGreaterThan(told.getFirst().change().number());
	}

}
