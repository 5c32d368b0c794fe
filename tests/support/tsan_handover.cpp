// SPDX-License-Identifier: GPL-3.0-or-later
// For the thread sanitizer alone: Debian's Qt is not built for it, so it does not see the locks of
// the event queues and takes each handover between threads for a race. The functions below stand
// in front of those of Qt that hand something over, and tell the sanitizer that what came before
// such a call comes before any event delivered after it. It stays strict about all other sharing.

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMetaObject>
#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <functional>
#include <sanitizer/tsan_interface.h>
#include <utility>

extern "C" void AnnotateIgnoreWritesBegin(const char *file, int line);
extern "C" void AnnotateIgnoreWritesEnd(const char *file, int line);

namespace
{

char handover;

void give()
{
    __tsan_release(&handover);
}

void take()
{
    __tsan_acquire(&handover);
}

bool takeBeforeEvent(void **)
{
    take();
    return false; // the event goes on its way
}

const bool isRegistered =
    QInternal::registerCallback(QInternal::EventNotifyCallback, takeBeforeEvent);

/// The function of Qt behind the one defined here under the same name.
template <typename Function>
Function behind(const char *symbol)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, symbol));
}

} // namespace

void QMetaObject::activate(QObject *sender, const QMetaObject *type, int signal, void **arguments)
{
    static const auto next = behind<void (*)(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    give();
    next(sender, type, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *result)
{
    static const auto next =
        behind<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
            "ConnectionTypeEPv");
    give();
    if (type == Qt::DirectConnection || object->thread() == QThread::currentThread()) {
        return next(object, slot, type, result);
    }
    // The other thread may be done with the slot before this one is, which then deletes it; the
    // count of its owners lies in Qt.
    AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
    const bool isInvoked = next(object, slot, type, result);
    AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
    take(); // of a blocking call: what the other thread did
    return isInvoked;
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static const auto next = behind<void (*)(QObject *, QEvent *, int)>(
        "_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    give();
    next(receiver, event, priority);
}

void QObject::deleteLater()
{
    static const auto next = behind<void (*)(QObject *)>("_ZN7QObject11deleteLaterEv");
    give();
    next(this);
}

void QThreadPool::start(std::function<void()> job, int priority)
{
    static const auto next = behind<void (*)(QThreadPool *, std::function<void()>, int)>(
        "_ZN11QThreadPool5startESt8functionIFvvEEi");
    std::function<void()> wrapped = [job = std::move(job)] {
        take();
        job();
        give();
    };
    give(); // the wrapper too
    next(this, std::move(wrapped), priority);
}

void QThread::quit()
{
    static const auto next = behind<void (*)(QThread *)>("_ZN7QThread4quitEv");
    give();
    next(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto next =
        behind<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isFinished = next(this, deadline);
    take();
    return isFinished;
}
