package org.crossclaim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The modules in {@code docs/architecture.md} are those of the code: where they differ,
 * the failure shows the text to put there.
 */
class ArchitectureTests {

	private static final List<String> SHARED = List.of("page", "shared");

	private static final Pattern BLOCK = Pattern.compile("(?s)(<!-- modules -->\n)(.*?)(<!-- end of modules -->)");

	private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*\n(.*?)\\.?\n \\*/");

	private final ApplicationModules modules = ApplicationModules.of(Crossclaim.class);

	@Test
	void theDocumentationShowsTheModulesAsTheyAre() throws IOException {
		Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/architecture.md")));
		assertThat(block.find()).as("docs/architecture.md has a block of modules").isTrue();
		assertThat(block.group(2)).isEqualTo(described());
	}

	private String described() throws IOException {
		Map<String, Set<String>> uses = new TreeMap<>();
		this.modules.forEach((module) -> uses.put(name(module), used(module)));
		Set<String> drawn = new TreeSet<>(uses.keySet());
		drawn.removeAll(SHARED);
		StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
		drawn.forEach((module) -> {
			Set<String> used = uses.getOrDefault(module, Set.of());
			text.append(used.isEmpty() ? "    " + module + "\n" : "");
			used.stream()
				.filter((one) -> used.stream().noneMatch((other) -> reaches(uses, other, one)))
				.forEach((one) -> text.append("    " + module + " --> " + one + "\n"));
		});
		text.append("```\n\n| module | what lives there | uses |\n| --- | --- | --- |\n");
		for (Map.Entry<String, Set<String>> module : uses.entrySet()) {
			text.append("| `" + module.getKey() + "` | " + sentence(module.getKey()) + " | "
					+ String.join(", ", module.getValue()) + " |\n");
		}
		return text.toString();
	}

	private Set<String> used(ApplicationModule module) {
		return SHARED.contains(name(module)) ? Set.of()
				: module.getDirectDependencies(this.modules)
					.uniqueModules()
					.map(ArchitectureTests::name)
					.filter((name) -> !SHARED.contains(name))
					.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
		Set<String> used = uses.getOrDefault(from, Set.of());
		return used.contains(to) || used.stream().anyMatch((one) -> reaches(uses, one, to));
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

	private static String sentence(String module) throws IOException {
		Matcher sentence = SENTENCE
			.matcher(Files.readString(Path.of("src/main/java/org/crossclaim", module, "package-info.java")));
		assertThat(sentence.find()).as(module).isTrue();
		return sentence.group(1).replaceAll("(?m)^ \\* ", "").replace("\n", " ");
	}

}
