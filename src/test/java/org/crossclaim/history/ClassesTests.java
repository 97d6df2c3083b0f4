package org.crossclaim.history;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Documents;
import org.crossclaim.entry.document.EntryClasses;
import org.crossclaim.entry.document.EntryDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClassesTests {

	private static final String ENTRY = """
			{"id": "a", "dispute": "d", "kind": "allegation", "statement": {"en": "One says so."},
			"asserted_by": ["one"], "against": ["two"], "said": "2025-01-01", "zone": null,
			"figures": [{"measure": "m", "label": {"en": "l"}, "comparator": "=", "value": 5, "unit": "u"}],
			"reply_checks": [], "resolution": [],
			"evidence": [{"source": "s", "stance": "supports", "quote": "q"}]}""";

	@ParameterizedTest(name = "{0} → {1}: {2}")
	@CsvSource(delimiter = ';',
			textBlock = """
					"id": "a"; "id": "b"; RENAME
					One says so.; One says it.; WORDING
					{"en": "One says so."}; {"en": "One says so.", "zh-Hant": "一說"}; WORDING
					"asserted_by": ["one"]; "asserted_by": ["one", "three"]; CORRECTION
					"against": ["two"]; "against": ["three"]; CORRECTION
					"said": "2025-01-01"; "said": "2025-01-02"; CORRECTION
					"said": "2025-01-01", ; ; CORRECTION
					"zone": null; "zone": "Asia/Taipei"; WORDING
					"zone": null; "happened": "2024"; WORDING
					"value": 5; "value": 6; CORRECTION FIGURE
					"unit": "u"}]; "unit": "u"}, {"measure": "n", "label": {"en": "l"}, "comparator": "=", "value": 5, "unit": "u"}]; FIGURE
					"quote": "q"; "quote": "r"; CORRECTION EVIDENCE
					"quote": "q"}]; "quote": "q"}, {"source": "t", "stance": "undermines"}]; EVIDENCE
					"source": "s"; "source": "t"; CORRECTION EVIDENCE
					"resolution": []; "resolution": [{"outcome": "settled", "by": "x"}]; RESOLUTION
					"reply_checks": []; "reply_checks": [{"actor": "two", "date": "2025", "found": "none", "by": "e"}]; REPLY
					""")
	void eachDifferenceOfAnEntryHasItsClasses(String was, String is, String classes) {
		String changed = ENTRY.replace(was, (is != null) ? is : "");
		assertThat(changed).isNotEqualTo(ENTRY);
		Set<ChangeClass> expected = List.of(classes.split(" "))
			.stream()
			.map((one) -> ChangeClass.valueOf(one.toUpperCase(Locale.ROOT)))
			.collect(Collectors.toSet());
		assertThat(EntryClasses.of(entry(ENTRY), entry(changed))).hasSameElementsAs(expected);
	}

	@Test
	void aNewCounterclaimIsAReplyToo() {
		assertThat(EntryClasses.of(null, entry(ENTRY))).containsExactly(ChangeClass.NEW);
		assertThat(EntryClasses.of(null, entry(ENTRY.replace("allegation", "counterclaim"))))
			.containsExactly(ChangeClass.NEW, ChangeClass.REPLY);
	}

	private static EntryDocument entry(String json) {
		return Documents.read(json, EntryDocument.class);
	}

}
