package accordo.annotate.model;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Reads what CoreNLP's models keep to themselves; only for packing them. */
final class Reflect {
  private Reflect() {}

  /** The value of a field, which the object's class or one above it declares. */
  static Object get(Object object, String field) {
    for (Class<?> c = object.getClass(); c != null; c = c.getSuperclass()) {
      for (Field declared : c.getDeclaredFields()) {
        if (declared.getName().equals(field)) {
          try {
            declared.setAccessible(true);
            return declared.get(object);
          } catch (IllegalAccessException e) {
            throw changed(object, field, e);
          }
        }
      }
    }
    throw changed(object, field, null);
  }

  /** What a method gives, which the object's class declares once. */
  static Object call(Object object, String method, Object... arguments) {
    for (Method declared : object.getClass().getDeclaredMethods()) {
      if (declared.getName().equals(method) && declared.getParameterCount() == arguments.length) {
        try {
          declared.setAccessible(true);
          return declared.invoke(object, arguments);
        } catch (ReflectiveOperationException e) {
          throw changed(object, method, e);
        }
      }
    }
    throw changed(object, method, null);
  }

  private static IllegalStateException changed(Object object, String name, Exception cause) {
    return new IllegalStateException(
        "CoreNLP has changed: no " + name + " in " + object.getClass().getName(), cause);
  }
}
