package org.crossclaim.testing;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages that tests look at. The list stands in docs/pages.md, too.
 */
public final class Pages {

	/** One page of every template in every state that the record can bring it to. */
	public static final List<String> EVERY_STATE = List.of("/", "/disputes/claude-distillation",
			"/disputes/claude-distillation?axis=happened&order=desc&size=10",
			"/disputes/claude-distillation?axis=recorded&actor=anthropic&kind=allegation&lang=zh-Hant&evidence=asserted",
			"/disputes/claude-distillation?standing=conceded&kind=development", "/disputes/empty-dispute",
			"/entries/alleged-accounts", "/entries/reply-hypocrisy", "/entries/trump-ban",
			"/entries/alleged-meta-avocado", "/actors", "/actors/anthropic", "/actors/sources-of-the-paper",
			"/actors/ada-example", "/actors/named-nowhere", "/entries/state-allegation", "/entries/state-motive",
			"/entries/state-statement", "/entries/state-ruling", "/sources/withdrawn-study", "/sources/lab-post",
			"/sources/digest", "/sources/cited-nowhere", "/failing", "/withdrawn", "/removed", "/sources",
			"/sources/hk01-distillation", "/sources/anthropic-blog-2026-02-23", "/captures/" + EveryState.WHOLE,
			"/captures/" + EveryState.CLOSED, "/captures/" + EveryState.HASH, "/method", "/about",
			"/entries/alleged-accounts/suggest", "/entries/alleged-accounts/statement?actor=deepseek",
			"/actors/deepseek/statement", "/changes", "/corrections", "/entries/state-long-ago/history?from=1&to=2",
			"/entries/state-long-ago?cited=1", "/entries/state-long-ago?cited=99", "/entries/no-such-entry",
			"/disputes/claude-distillation?axis=sideways&from=yesterday");

	/** Those that only people with an account see. */
	public static final List<String> EDITING = List.of("/editing", "/editing/proposals", "/editing/suggestions",
			"/editing/statements", "/editing/requests", "/editing/reviews", "/editing/links", "/editing/entries/new",
			"/editing/sources/hk01-distillation/capture", "/editing/entries/alleged-accounts",
			"/editing/sources/hk01-distillation", "/editing/actors/new", "/editing/disputes/claude-distillation",
			"/editing/entries/alleged-accounts/withdrawal", "/editing/entries/alleged-accounts/removal",
			"/editing/entries/alleged-accounts/rename", "/editing/actors/anthropic/merge", "/editing/import",
			"/editing/accounts", "/editing/invitations", "/editing/audit", "/editing/captures?state=failed",
			"/editing/tokens", "/editing/passkeys", "/editing/password", "/sign-in");

	/** Forms that are looked at as they are answered when nothing is filled in. */
	public static final List<String> ANSWERING = List.of("/sign-in", "/editing/import", "/editing/password",
			"/editing/tokens", "/editing/invitations", "/editing/add", "/editing/entries/alleged-accounts/withdrawal",
			"/editing/entries/alleged-accounts/removal", "/editing/entries/alleged-accounts/rename",
			"/editing/actors/anthropic/merge", "/editing/sources/hk01-distillation/capture");

	private Pages() {
	}

	/**
	 * Every page of the record.
	 * @param jdbc the record
	 * @return the addresses
	 */
	public static List<String> all(JdbcClient jdbc) {
		List<String> all = new ArrayList<>(EVERY_STATE);
		jdbc.sql("select kind, slug from subject_slug where current order by kind, slug").query((row) -> {
			String folder = row.getString("kind").equals("entry") ? "entries" : row.getString("kind") + "s";
			all.add("/" + folder + "/" + row.getString("slug"));
		});
		return all.stream().distinct().toList();
	}

}
