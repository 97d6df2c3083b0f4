package org.crossclaim.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import javax.sql.DataSource;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What a name or an address may try within a time, counted for all instances together.
 * Call it outside of a transaction: it has one of its own.
 */
@Component
public class Limits {

	private static final int CLEARED_AT_ONCE = 1000;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	private final LimitSettings settings;

	private final Seals seals;

	Limits(DataSource database, LimitSettings settings, Seals seals) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("attempt_limit")
			.idColumn("id")
			.stateColumn("state")
			.expiresAtColumn("expires")
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
		this.settings = settings;
		this.seals = seals;
	}

	/**
	 * Counts an attempt to sign in. {@link #signedIn} gives it back.
	 * @param handle the name as typed, whether anybody has it or not
	 * @param address from where
	 * @throws TooMany if there were too many
	 */
	public void signingIn(String handle, String address) {
		take(byAddress("sign-in", address, this.settings.signInsByAddress()));
		take(byName(handle));
	}

	/**
	 * Does not count an attempt that succeeded.
	 * @param handle the name
	 * @param address from where
	 */
	public void signedIn(String handle, String address) {
		byAddress("sign-in", address, this.settings.signInsByAddress()).addTokens(1);
		byName(handle).addTokens(1);
	}

	/**
	 * Counts a request about a passkey, of which a ceremony takes two.
	 * {@link #passkeyDone} gives both back.
	 * @param address from where
	 * @throws TooMany if there were too many
	 */
	public void passkey(String address) {
		take(byAddress("passkey", address, this.settings.signInsByAddress()));
	}

	/**
	 * Does not count a ceremony that succeeded.
	 * @param address from where
	 */
	public void passkeyDone(String address) {
		byAddress("passkey", address, this.settings.signInsByAddress()).addTokens(2);
	}

	/**
	 * Counts a public form that is being sent.
	 * @param form which form, for example {@code suggestion}
	 * @param address from where
	 * @throws TooMany if there were too many
	 */
	public void publicForm(String form, String address) {
		take(byAddress(form, address, this.settings.publicForms()));
	}

	/**
	 * Counts a page of another server that somebody has read.
	 * @param account whose account it is
	 * @throws TooMany if there were too many
	 */
	public void pageRead(UUID account) {
		take(bucket("page", account.toString(), this.settings.pagesRead()));
	}

	/** Clears the buckets that are full again. */
	@Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
	public void clear() {
		while (this.buckets.removeExpired(CLEARED_AT_ONCE) == CLEARED_AT_ONCE) {
			continue;
		}
	}

	private static void take(Bucket bucket) {
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
	}

	private Bucket byName(String handle) {
		return bucket("name", Handle.normal(handle), this.settings.signInsByName());
	}

	private Bucket byAddress(String what, String address, int most) {
		return bucket("address " + what, network(address), most);
	}

	private Bucket bucket(String kind, String key, int most) {
		BucketConfiguration configuration = BucketConfiguration.builder()
			.addLimit(Bandwidth.builder().capacity(most).refillGreedy(most, this.settings.within()).build())
			.build();
		return this.buckets.getProxy(this.seals.hash("limit " + kind, key), () -> configuration);
	}

	/** Whoever has one address of IPv6 has 2^64 of them. */
	private static String network(String address) {
		try {
			return (InetAddress.ofLiteral(address) instanceof Inet6Address six)
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
