package org.crossclaim.guard;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The house's rules for names, sizes and what is public.
 */
class NamesTests {

	private static final Pattern BANNED = Pattern.compile(
			"(?:class|record|interface|enum) ((?:\\w+(?:Impl|Manager|Helper|Utils?|Dto|Entity|Base)|Abstract\\w*)\\b)");

	private static final Pattern CONTROLLER = Pattern.compile("(?m)^@(?:Rest)?Controller\\b");

	private static final Pattern MAPPED = Pattern.compile("(?m)^@(?:Entity|Embeddable|MappedSuperclass)\\b");

	private static final Pattern PUBLIC_ENTITY = Pattern
		.compile("(?m)^@Entity\\b(?s:[^{]*?)^public |^public interface \\w+ extends \\w*Repository\\b");

	private final Map<Path, String> main = Sources.texts(Sources.MAIN, ".java");

	@Test
	void noNameEndsInNothingSaid() {
		assertThat(this.main.values()
			.stream()
			.flatMap((text) -> BANNED.matcher(text).results())
			.map((found) -> found.group(1))).isEmpty();
	}

	@Test
	void entitiesAndRepositoriesNeverLeaveTheirModule() {
		assertThat(with(PUBLIC_ENTITY)).isEmpty();
	}

	@Test
	void whatIsMappedChangesByVerbs() {
		assertThat(with(MAPPED)).isNotEmpty()
			.allSatisfy((file) -> assertThat(this.main.get(file)).doesNotContainPattern("\\bvoid set[A-Z]"));
	}

	@Test
	void whatAnswersTheWebIsNamedSo() {
		assertThat(with(CONTROLLER)).isNotEmpty()
			.allMatch((file) -> file.toString().matches(".*(Controller|Api)\\.java"));
	}

	@Test
	void everyPackageSaysWhatItIsForAndIsNullMarked() {
		assertThat(packages().keySet()).isNotEmpty()
			.allSatisfy((folder) -> assertThat(this.main.get(folder.resolve("package-info.java"))).as(folder.toString())
				.startsWith("/**\n * ")
				.contains("@NullMarked\n"));
	}

	@Test
	void nothingIsTooLarge() {
		this.main
			.forEach((file, text) -> assertThat(text.lines().count()).as(file.toString()).isLessThanOrEqualTo(250));
		packages().forEach((folder, files) -> assertThat(files).as(folder.toString()).isLessThanOrEqualTo(24));
	}

	@Test
	void noModuleIsImportedWholeAsTheFormatterPassesOverSuchFiles() {
		assertThat(
				Stream.of(this.main, Sources.texts(Sources.TESTS, ".java")).flatMap((texts) -> texts.values().stream()))
			.noneMatch((text) -> text.contains("\nimport " + "module "));
	}

	private Stream<Path> with(Pattern pattern) {
		return this.main.entrySet()
			.stream()
			.filter((file) -> pattern.matcher(file.getValue()).find())
			.map(Map.Entry::getKey);
	}

	private Map<Path, Long> packages() {
		return this.main.keySet()
			.stream()
			.filter((file) -> !file.endsWith("package-info.java"))
			.collect(Collectors.groupingBy((file) -> Objects.requireNonNull(file.getParent()), Collectors.counting()));
	}

}
