package org.crossclaim.editing;

import java.util.List;

import org.crossclaim.editing.Merging.Difference;
import org.crossclaim.editorial.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class MergingTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					nothing                    | {"a":"1"}         | {"a":"1"}         | {"a":"1"}         | {"a":"1"}                 | ``
					mine                       | {"a":"1"}         | {"a":"1"}         | {"a":"2"}         | {"a":"2"}                 | ``
					theirs                     | {"a":"1"}         | {"a":"2"}         | {"a":"1"}         | {"a":"2"}                 | ``
					both alike                 | {"a":"1"}         | {"a":"2"}         | {"a":"2"}         | {"a":"2"}                 | ``
					both otherwise             | {"a":"1"}         | {"a":"2"}         | {"a":"3"}         | {"a":"3"}                 | a
					different keys             | {"a":"1","b":"1"} | {"a":"2","b":"1"} | {"a":"1","b":"2"} | {"a":"2","b":"2"}         | ``
					one each added             | {}                | {"a":"1"}         | {"b":"2"}         | {"b":"2","a":"1"}         | ``
					both added otherwise       | {}                | {"a":"1"}         | {"a":"2"}         | {"a":"2"}                 | a
					removed and untouched      | {"a":"1","b":"1"} | {"b":"1"}         | {"a":"1","b":"2"} | {"b":"2"}                 | ``
					removed and changed        | {"a":"1"}         | {}                | {"a":"2"}         | {"a":"2"}                 | a
					changed and removed        | {"a":"1"}         | {"a":"2"}         | {}                | {}                        | a
					languages                  | {"s":{"en":"1"}}  | {"s":{"en":"2"}}  | {"s":{"en":"1","zh-Hant":"3"}} | {"s":{"en":"2","zh-Hant":"3"}} | ``
					languages both new         | {}                | {"s":{"en":"2"}}  | {"s":{"de":"3"}}  | {"s":{"de":"3","en":"2"}} | ``
					slugs added                | {"l":["a"]}       | {"l":["a","b"]}   | {"l":["a","c"]}   | {"l":["a","b","c"]}       | ``
					slugs added and removed    | {"l":["a","b"]}   | {"l":["b"]}       | {"l":["a","b","c"]} | {"l":["b","c"]}         | ``
					slugs moved                | {"l":["a","b"]}   | {"l":["b","a"]}   | {"l":["a","b","c"]} | {"l":["b","a","c"]}     | ``
					slugs replaced             | {"l":["a","b"]}   | {"l":["c","b"]}   | {"l":["a","d"]}   | {"l":["c","d"]}           | ``
					twice the same             | {"l":["a"]}       | {"l":["a","a"]}   | {"l":["a","b"]}   | {"l":["a","b"]}           | l
					rows, one each             | {"e":[{"source":"s","q":"1"},{"source":"t","q":"1"}]} | {"e":[{"source":"s","q":"2"},{"source":"t","q":"1"}]} | {"e":[{"source":"s","q":"1"},{"source":"t","q":"2"}]} | {"e":[{"source":"s","q":"2"},{"source":"t","q":"2"}]} | ``
					row of both                | {"e":[{"source":"s","q":"1"}]} | {"e":[{"source":"s","q":"1","p":"7"}]} | {"e":[{"source":"s","q":"2"}]} | {"e":[{"source":"s","q":"2","p":"7"}]} | ``
					row of both otherwise      | {"e":[{"source":"s","q":"1"}]} | {"e":[{"source":"s","q":"2"}]} | {"e":[{"source":"s","q":"3"}]} | {"e":[{"source":"s","q":"3"}]} | e[0].q
					row before mine            | {"e":[{"source":"s","q":"1"}]} | {"e":[{"source":"r"},{"source":"s","q":"2"}]} | {"e":[{"source":"s","q":"3"}]} | {"e":[{"source":"r"},{"source":"s","q":"3"}]} | e[1].q
					row removed and changed    | {"e":[{"source":"s","q":"1"}]} | {"e":[{"source":"r"}]} | {"e":[{"source":"s","q":"3"}]} | {"e":[{"source":"s","q":"3"}]} | e
					row renamed and changed    | {"e":[{"source":"s","q":"1"}]} | {"e":[{"source":"r","q":"1"}]} | {"e":[{"source":"s","q":"3"}]} | {"e":[{"source":"s","q":"3"}]} | e
					one source twice, added    | {"e":[{"source":"s","q":"1"},{"source":"s","q":"2"}]} | {"e":[{"source":"s","q":"1"},{"source":"s","q":"2"},{"source":"t"}]} | {"e":[{"source":"s","q":"2"}]} | {"e":[{"source":"s","q":"2"},{"source":"t"}]} | ``
					one source twice, changed  | {"e":[{"source":"s","q":"1"},{"source":"s","q":"2"}]} | {"e":[{"source":"s","q":"3"},{"source":"s","q":"2"}]} | {"e":[{"source":"s","q":"1"},{"source":"s","q":"4"}]} | {"e":[{"source":"s","q":"1"},{"source":"s","q":"4"}]} | e
					""")
	void takesWhatDoesNotOverlapAndNamesWhatDoes(String name, String base, String theirs, String mine, String merged,
			String overlaps) {
		Merging.Merged result = Merging.merge(tree(base), tree(theirs), tree(mine));
		assertThat(result.tree()).isEqualTo(tree(merged));
		assertThat(result.differences().stream().filter(Difference::overlaps).map(Difference::path).toList())
			.isEqualTo(overlaps.isEmpty() ? List.of() : List.of(overlaps));
	}

	@Test
	void losesNoWordOfEitherSide() {
		Merging.Merged result = Merging.merge(tree("{\"s\": {\"en\": \"A\"}, \"n\": \"1\"}"),
				tree("{\"s\": {\"en\": \"B\"}, \"n\": \"2\"}"), tree("{\"s\": {\"en\": \"C\"}, \"n\": \"1\"}"));
		assertThat(result.differences().toString()).contains("\"A\"", "\"B\"", "\"C\"", "\"2\"");
	}

	private static ObjectNode tree(String json) {
		return Documents.read(json, ObjectNode.class);
	}

}
