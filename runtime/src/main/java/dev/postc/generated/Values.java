package dev.postc.generated;

import dev.postc.PackException;
import dev.postc.Page;
import dev.postc.Tag;
import dev.postc.pack.Advice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The types of typed values. Collections are unmodifiable and keep the order of the source. */
public final class Values {
  public static final Reading<String> STRING = in -> in.cursor().string();
  public static final Reading<Boolean> BOOLEAN = in -> in.cursor().i32() != 0;
  public static final Reading<Byte> BYTE = in -> (byte) in.cursor().i32();
  public static final Reading<Short> SHORT = in -> (short) in.cursor().i32();
  public static final Reading<Character> CHAR = in -> (char) in.cursor().i32();
  public static final Reading<Integer> INT = in -> in.cursor().i32();
  public static final Reading<Long> LONG = in -> in.cursor().i64();
  public static final Reading<Float> FLOAT = in -> Float.intBitsToFloat(in.cursor().i32());
  public static final Reading<Double> DOUBLE = in -> Double.longBitsToDouble(in.cursor().i64());
  public static final Reading<BigInteger> BIG_INTEGER = in -> new BigInteger(in.cursor().bytes());
  public static final Reading<BigDecimal> BIG_DECIMAL = Values::bigDecimal;
  public static final Reading<LocalDate> LOCAL_DATE = Values::localDate;
  public static final Reading<LocalTime> LOCAL_TIME = Values::localTime;
  public static final Reading<LocalDateTime> LOCAL_DATE_TIME = Values::localDateTime;
  public static final Reading<OffsetDateTime> OFFSET_DATE_TIME = Values::offsetDateTime;
  public static final Reading<ZonedDateTime> ZONED_DATE_TIME = in -> in.cursor().moment();
  public static final Reading<Instant> INSTANT =
      in -> Instant.ofEpochSecond(in.cursor().i64(), in.cursor().i32());
  public static final Reading<Duration> DURATION =
      in -> Duration.ofSeconds(in.cursor().i64(), in.cursor().i32());
  public static final Reading<Period> PERIOD =
      in -> Period.of(in.cursor().i32(), in.cursor().i32(), in.cursor().i32());
  public static final Reading<java.net.URI> URI = in -> java.net.URI.create(in.cursor().string());
  public static final Reading<Locale> LOCALE = in -> Locale.forLanguageTag(in.cursor().string());
  public static final Reading<Tag> TAG = in -> in.cursor().tag();

  private Values() {}

  /** A constant of an enum, by its name. */
  public static <E> Reading<E> enumOf(Function<String, E> valueOf) {
    return in -> {
      String name = in.cursor().string();
      try {
        return valueOf.apply(name);
      } catch (IllegalArgumentException e) {
        throw new PackException(
            "the compiled site has a constant "
                + name
                + " that its enum has not: classes and pack are of different builds. "
                + Advice.BUILD_AGAIN,
            e);
      }
    };
  }

  /** Another page of the site. */
  public static <T extends Page> Reading<T> pageOf(Class<T> kind) {
    return in -> {
      Page page = in.cursor().page();
      if (kind.isInstance(page)) {
        return kind.cast(page);
      }
      throw new PackException(
          "the compiled site has "
              + page
              + " where generated classes know a "
              + kind.getName()
              + ": classes and pack are of different builds. "
              + Advice.BUILD_AGAIN);
    };
  }

  public static <T> Reading<List<T>> listOf(Reading<T> element) {
    return in -> {
      int size = in.cursor().count();
      List<T> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(element.read(in));
      }
      return Collections.unmodifiableList(list);
    };
  }

  public static <T> Reading<Set<T>> setOf(Reading<T> element) {
    return in -> {
      int size = in.cursor().count();
      Set<T> set = new LinkedHashSet<>(size * 2);
      for (int i = 0; i < size; i++) {
        set.add(element.read(in));
      }
      return Collections.unmodifiableSet(set);
    };
  }

  public static <T> Reading<Map<String, T>> mapOf(Reading<T> value) {
    return in -> {
      int size = in.cursor().count();
      Map<String, T> map = new LinkedHashMap<>(size * 2);
      for (int i = 0; i < size; i++) {
        map.put(in.cursor().string(), value.read(in));
      }
      return Collections.unmodifiableMap(map);
    };
  }

  private static BigDecimal bigDecimal(ValueReader in) {
    int scale = in.cursor().i32();
    return new BigDecimal(new BigInteger(in.cursor().bytes()), scale);
  }

  private static LocalDate localDate(ValueReader in) {
    return LocalDate.ofEpochDay(in.cursor().i64());
  }

  private static LocalTime localTime(ValueReader in) {
    return LocalTime.ofNanoOfDay(in.cursor().i64());
  }

  private static LocalDateTime localDateTime(ValueReader in) {
    LocalDate date = localDate(in);
    return date.atTime(localTime(in));
  }

  private static OffsetDateTime offsetDateTime(ValueReader in) {
    LocalDateTime local = localDateTime(in);
    return local.atOffset(ZoneOffset.ofTotalSeconds(in.cursor().i32()));
  }
}
