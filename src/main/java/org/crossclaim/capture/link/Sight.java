package org.crossclaim.capture.link;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.crossclaim.capture.fetch.Fetched;
import org.crossclaim.source.address.CanonicalAddress;
import org.jspecify.annotations.Nullable;

/**
 * What one look at an address showed.
 */
enum Sight {

	/** The page, with what is quoted from it. */
	HERE,
	/** The same, at another address to which this one leads for good. */
	MOVED,
	/** The page without words that stood there before. */
	WITHOUT_WORDS,
	/** Another page. */
	ANOTHER_PAGE,
	/** That it is gone for good. */
	GONE,
	/** That there is none. */
	MISSING,
	/** That there is no server of that name. */
	NO_HOST,
	/** Nothing that tells. */
	NOTHING;

	private static final Set<Integer> NOT_THERE = Set.of(404, 451);

	/** How much of a page has to stand on another for both to be the same. */
	private static final double SAME = 0.9;

	private static final Pattern HOME = Pattern.compile("/?(?:[a-z]{2}(?:[-_][A-Za-z]{2,4})?/?)?(?:index\\.\\w+)?");

	private static final Pattern SAYS_NOT_FOUND = Pattern
		.compile("(?i)^\\s*(?:error\\s*)?404(?:\\s*$|\\s*[-:|–—])|^\\s*not found\\b"
				+ "|\\b(?:page|article|post|file|content|story|document)\\s+(?:was\\s+|is\\s+|has\\s+|could\\s+)?"
				+ "(?:not\\s+(?:be\\s+)?found|no longer\\s+(?:exists?|available)|been\\s+(?:removed|deleted)|unavailable)\\b"
				+ "|(?:頁面|页面|網頁|网页|文章|內容|内容)(?:不存在|已刪除|已删除|已被刪除|已被删除|找不到)|找不到(?:頁面|页面|網頁|网页|文章|該頁|该页)"
				+ "|您(?:訪問|访问)的(?:頁面|页面)不存在");

	/**
	 * What an answer shows.
	 * @param asked the address on record
	 * @param title the title on record
	 * @param answer what was answered
	 * @return what it shows
	 */
	static Sight of(String asked, String title, Answer answer) {
		int status = answer.fetched().status();
		if (status == 410) {
			return GONE;
		}
		if (NOT_THERE.contains(status)) {
			return MISSING;
		}
		if (!answer.fetched().successful()) {
			return NOTHING;
		}
		if (answer.nothingStands() && isAnother(asked, title, answer)) {
			return ANOTHER_PAGE;
		}
		if (!answer.lost().isEmpty()) {
			return WITHOUT_WORDS;
		}
		boolean same = key(asked).equals(key(answer.fetched().address().toString()));
		return (answer.fetched().permanently() && !same) ? MOVED : HERE;
	}

	private static boolean isAnother(String asked, String title, Answer answer) {
		String told = Optional.ofNullable(answer.title()).orElse("");
		if (SAYS_NOT_FOUND.matcher(told).find() && !SAYS_NOT_FOUND.matcher(title).find()) {
			return true;
		}
		String elsewhere = answer.elsewhere();
		return leadsHome(URI.create(asked), answer.fetched().address())
				|| (elsewhere != null && Sameness.of(Optional.ofNullable(answer.text()).orElse(""), elsewhere) >= SAME);
	}

	/** What leads to the front page of the site is not moved there. */
	private static boolean leadsHome(URI asked, URI address) {
		return !isHome(asked) && isHome(address);
	}

	private static boolean isHome(URI address) {
		return address.getRawQuery() == null
				&& HOME.matcher(Optional.ofNullable(address.getRawPath()).orElse("")).matches();
	}

	private static String key(String url) {
		return CanonicalAddress.keyOf(url).orElse(url);
	}

	/**
	 * What was answered, as far as it tells.
	 *
	 * @param fetched the answer
	 * @param text its text; absent where it has none
	 * @param title its title
	 * @param stood the quotes that stood there before
	 * @param lost those of them that stand there no longer
	 * @param elsewhere what the site answers with success at an address that does not
	 * exist; absent where it answers otherwise, or was not asked
	 */
	record Answer(Fetched fetched, @Nullable String text, @Nullable String title, List<String> stood, List<String> lost,
			@Nullable String elsewhere) {

		/** Whether nothing that stood there stands there still. */
		boolean nothingStands() {
			return this.lost.size() == this.stood.size();
		}

	}

}
