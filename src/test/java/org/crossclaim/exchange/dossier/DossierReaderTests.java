package org.crossclaim.exchange.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.crossclaim.exchange.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DossierReaderTests {

	private static final List<String> STARTER = List.of("actors", "sources", "anthropic-training-data",
			"claude-distillation", "pentagon-anthropic", "western-labs-distillation");

	private final DossierReader reader = new DossierReader();

	@Test
	void readsTheStarterRecordWithoutAFault() throws IOException {
		for (String name : STARTER) {
			try (InputStream file = getClass().getResourceAsStream("/record/" + name + ".yaml")) {
				this.reader.read(name + ".yaml", file);
			}
		}
		assertThat(this.reader.faults()).isEmpty();
		Dossier dossier = this.reader.dossier();
		assertThat(dossier.actors()).hasSize(61);
		assertThat(dossier.sources()).hasSize(183);
		assertThat(dossier.disputes()).hasSize(4);
		assertThat(dossier.entries()).hasSize(124);
		assertThat(dossier.entries().stream().mapToInt((entry) -> entry.evidence().size()).sum()).isEqualTo(316);
	}

	@ParameterizedTest
	@MethodSource
	void namesEveryFaultAtItsPlace(String yaml, String path, String key, int line, int column) throws IOException {
		this.reader.read("a.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
		assertThat(this.reader.faults()).anySatisfy((fault) -> {
			assertThat(fault.fault().path()).isEqualTo(path);
			assertThat(fault.fault().key()).isEqualTo(key);
			assertThat(List.of(fault.line(), fault.column())).containsExactly(line, column);
		});
	}

	static List<Arguments> namesEveryFaultAtItsPlace() {
		String actor = "actors:\n- id: a\n  kind: person\n  name: {en: A}\n";
		return List.of(Arguments.of(actor + "  born: 1970\n", "actors[0].born", "dossier.unknown-key", 5, 3),
				Arguments.of(actor + "- id: a\n  kind: person\n  name: {en: B}\n", "actors[1].id", "dossier.id-twice",
						5, 3),
				Arguments.of("actors:\n- id: a\n  kind: robot\n  name: {en: A}\n", "actors[0].kind",
						"dossier.unknown-word", 3, 9),
				Arguments.of("actors:\n- id: a\n  kind: person\n  name: {xx: A}\n", "actors[0].name.xx",
						"text.language-unknown", 4, 14),
				Arguments.of("actors:\n- id: a\n  kind: person\n  name: {en: }\n", "actors[0].name.en", "dossier.null",
						4, 13),
				Arguments.of("actors:\n- id: A B\n  kind: person\n  name: {en: A}\n", "actors[0].id", "slug.malformed",
						2, 7),
				Arguments.of("actors:\n- id: new\n  kind: person\n  name: {en: A}\n", "actors[0].id", "slug.reserved",
						2, 7),
				Arguments.of("actors:\n- id: a\n  name: {en: A}\n", "actors[0].kind", "dossier.missing", 2, 3),
				Arguments.of("actors:\n- id: a\n  kind: person\n  kind: court\n  name: {en: A}\n", "actors[0].kind",
						"dossier.key-twice", 4, 3),
				Arguments.of("actors: yes\n", "actors", "dossier.not-a-list", 1, 9),
				Arguments.of("actors:\n- text\n", "actors[0]", "dossier.not-an-object", 2, 3),
				Arguments.of("actors: [\n", "", "dossier.no-yaml", 2, 1),
				Arguments.of("entries:\n- id: e\n  said: 2026-02-30\n", "entries[0].said", "edtf.no-such-day", 3, 9),
				Arguments.of("entries:\n- id: e\n  evidence:\n  - stance: supports\n", "entries[0].evidence[0].source",
						"dossier.missing", 4, 5),
				Arguments.of("off_record:\n  entries:\n  - {id: e, dispute: d, kind: allegation}\n",
						"off_record.entries[0].withdrawn", "dossier.withdrawn-or-removed", 3, 10),
				Arguments.of("off_record:\n  actors:\n  - {id: a, kind: person, name: {en: A}, removed: danger}\n",
						"off_record.actors[0].name", "dossier.unknown-key", 3, 27),
				Arguments.of(actor + "off_record:\n  actors:\n  - {id: a, kind: person, removed: danger}\n",
						"off_record.actors[0].id", "dossier.id-twice", 7, 5),
				Arguments.of("a: &x 1\nb: *x\n", "b", "dossier.alias", 2, 4),
				Arguments.of("", "", "dossier.empty", 1, 1));
	}

}
