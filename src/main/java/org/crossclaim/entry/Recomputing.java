package org.crossclaim.entry;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;

import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.entry.line.Lines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reckons everything that the record derives from nothing, to compare it with what is
 * kept or to replace it.
 */
@Service
@Transactional
public class Recomputing {

	private static final List<String> COUNTS = List.of("timeline_month", "timeline_tally", "timeline_actor");

	private final JdbcClient jdbc;

	private final Lines lines;

	private final Publishing publishing;

	Recomputing(JdbcClient jdbc, Lines lines, Publishing publishing) {
		this.jdbc = jdbc;
		this.lines = lines;
		this.publishing = publishing;
	}

	/**
	 * Compares, without writing.
	 * @return what is kept and should be otherwise
	 */
	public Differences compare() {
		this.publishing.lock();
		return new Differences(new TreeSet<>(this.lines.differing(all())),
				COUNTS.stream().mapToInt(this::differing).sum());
	}

	/**
	 * Replaces what is kept and should be otherwise.
	 * @param author who asked for it
	 * @param progress hears how many entries are done
	 * @return how many entries' lines were renewed
	 */
	public int replace(String author, IntConsumer progress) {
		Differences found = compare();
		if (found.entries().isEmpty() && found.counts() == 0) {
			return 0;
		}
		Change change = this.publishing.open(Door.RECOMPUTE, author, "Standing reckoned anew");
		int renewed = this.lines.renew(change, all(), progress);
		for (String table : COUNTS) {
			this.jdbc.sql("delete from " + table).update();
			this.jdbc.sql("insert into " + table + " select * from " + counted(table)).update();
		}
		return renewed;
	}

	private List<UUID> all() {
		return this.jdbc.sql("select id from entry").query((row, number) -> row.getObject("id", UUID.class)).list();
	}

	private int differing(String table) {
		String kept = "select * from " + table + " where n > 0";
		String counted = "select * from " + counted(table);
		return this.jdbc
			.sql("select count(*) from ((" + kept + " except " + counted + ") union all (" + counted + " except " + kept
					+ ")) d")
			.query((row, number) -> row.getInt(1))
			.single();
	}

	private static String counted(String table) {
		return switch (table) {
			case "timeline_month" -> "timeline_months_counted";
			case "timeline_tally" -> "timeline_tallies_counted";
			default -> "timeline_actors_counted";
		};
	}

	/**
	 * What is kept and should be otherwise.
	 *
	 * @param entries the slugs of the entries whose line differs or is missing
	 * @param counts how many rows of the counts differ
	 */
	public record Differences(Set<String> entries, int counts) {
	}

}
