package org.crossclaim.editing.web;

import java.net.URI;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Proposes slugs of new sources: the site, then what its title says in Latin letters,
 * else its day.
 */
@Component
class NewSlugs {

	private static final int LONGEST = 80;

	private static final int WORDS = 6;

	private final Slugs slugs;

	NewSlugs(Slugs slugs) {
		this.slugs = slugs;
	}

	/** A slug that was never used. */
	String of(String address, @Nullable String title, @Nullable String published) {
		String site = Optional.ofNullable(URI.create(address).getHost()).map(NewSlugs::site).orElse("page");
		String about = Stream.of(title, published)
			.map(NewSlugs::latin)
			.filter((words) -> !words.isEmpty())
			.findFirst()
			.orElse("page");
		String whole = site + "-" + about;
		String slug = (whole.length() > LONGEST) ? whole.substring(0, LONGEST).replaceFirst("-[^-]*$", "") : whole;
		String free = slug;
		for (int i = 2; this.slugs.subject(SubjectKind.SOURCE, free).isPresent(); i++) {
			free = slug + "-" + i;
		}
		return free;
	}

	/** The name of a site without what many sites have: {@code bbc} of www.bbc.co.uk. */
	private static String site(String host) {
		List<String> parts = List.of(host.split("\\."));
		boolean twofold = parts.size() > 2 && parts.getLast().length() == 2 && parts.get(parts.size() - 2).length() < 4;
		String site = latin(parts.get(Math.max(0, parts.size() - (twofold ? 3 : 2))));
		return site.isEmpty() ? "page" : site;
	}

	private static String latin(@Nullable String text) {
		String plain = Normalizer.normalize((text != null) ? text : "", Normalizer.Form.NFKD)
			.replaceAll("[\\p{M}'’]", "")
			.toLowerCase(Locale.ROOT);
		return Arrays.stream(plain.split("[^a-z0-9]+"))
			.filter((word) -> !word.isEmpty())
			.limit(WORDS)
			.collect(Collectors.joining("-"));
	}

}
